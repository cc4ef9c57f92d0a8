package org.moveleaf.cache;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A map that is read when somebody looks into it. */
final class DeferredMap<K, V> extends AbstractMap<K, V> {

  private Supplier<Map<K, V>> reader;
  private Map<K, V> read;

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

  private synchronized Map<K, V> read() {
    if (read == null) {
      read = Map.copyOf(reader.get());
      reader = null;
    }
    return read;
  }
}
