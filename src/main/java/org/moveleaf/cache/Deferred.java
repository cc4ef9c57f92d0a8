package org.moveleaf.cache;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists and maps that a {@link RecordCodec} reads when somebody looks into them. */
public final class Deferred {

  private Deferred() {}

  /** The list itself if it can change no more, and else a copy; none is read for that. */
  public static <T> List<T> copyOf(List<T> list) {
    return list instanceof DeferredList ? list : List.copyOf(list);
  }

  /** Whether a map is yet to be read; nobody can change it. */
  public static boolean isDeferred(Map<?, ?> map) {
    return map instanceof DeferredMap;
  }

  /**
   * Whether there may be anything of a kind in a list, however deep; that there is none is sure.
   *
   * @param kind one of the records of a sealed interface
   */
  public static boolean mayHold(Collection<?> list, Class<?> kind) {
    return !(list instanceof DeferredList<?> deferred) || deferred.mayHold(kind);
  }

  /** One of 64 marks; that two kinds have the same costs a look. */
  static long mark(Class<?> kind) {
    return 1L << kind.getName().hashCode();
  }
}
