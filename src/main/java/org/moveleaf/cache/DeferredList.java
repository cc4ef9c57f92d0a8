package org.moveleaf.cache;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Supplier;

/**
 * A list that is read when somebody looks into it, and let go when nobody does any more. How long
 * it is and what cannot be in it is known before: of ten thousand exercises hardly a text is looked
 * into where one has changed.
 */
final class DeferredList<T> extends AbstractList<T> implements RandomAccess {

  private final int size;
  private final long kinds;
  private final Supplier<List<T>> reader;
  private volatile WeakReference<List<T>> read;

  /**
   * @param kinds marks of what is in it, see {@link Deferred#mark}
   */
  DeferredList(int size, long kinds, Supplier<List<T>> reader) {
    this.size = size;
    this.kinds = kinds;
    this.reader = reader;
  }

  boolean mayHold(Class<?> kind) {
    return (kinds & Deferred.mark(kind)) != 0;
  }

  @Override
  public T get(int index) {
    return read().get(index);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public Iterator<T> iterator() {
    return read().iterator();
  }

  @Override
  public Spliterator<T> spliterator() {
    return read().spliterator();
  }

  /** Two that look at once may each read it for themselves. */
  private List<T> read() {
    WeakReference<List<T>> before = read;
    List<T> all = before == null ? null : before.get();
    if (all == null) {
      all = reader.get();
      read = new WeakReference<>(all);
    }
    return all;
  }
}
