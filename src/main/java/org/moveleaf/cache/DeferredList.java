package org.moveleaf.cache;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * A list that is read when somebody looks into it. How long it is and what cannot be in it is known
 * before: of ten thousand exercises hardly a text is looked into where one has changed.
 */
final class DeferredList<T> extends AbstractList<T> implements RandomAccess {

  private final int size;
  private final long kinds;
  private Supplier<List<T>> reader;
  private volatile List<T> read;

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

  private List<T> read() {
    List<T> all = read;
    if (all == null) {
      synchronized (this) {
        all = read;
        if (all == null) {
          all = reader.get();
          read = all;
          // The bytes are needed no more.
          reader = null;
        }
      }
    }
    return all;
  }
}
