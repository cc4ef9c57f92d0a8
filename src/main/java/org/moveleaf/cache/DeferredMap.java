package org.moveleaf.cache;

import java.lang.ref.WeakReference;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A map that is read when somebody looks into it, and let go when nobody does any more. */
final class DeferredMap<K, V> extends AbstractMap<K, V> {

  private final Supplier<Map<K, V>> reader;
  private volatile WeakReference<Map<K, V>> read;

  DeferredMap(Supplier<Map<K, V>> reader) {
    this.reader = reader;
  }

  @Override
  public V get(Object key) {
    return read().get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return read().containsKey(key);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return read().entrySet();
  }

  private Map<K, V> read() {
    WeakReference<Map<K, V>> before = read;
    Map<K, V> all = before == null ? null : before.get();
    if (all == null) {
      all = Map.copyOf(reader.get());
      read = new WeakReference<>(all);
    }
    return all;
  }
}
