package org.moveleaf.render.print;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What a template sees in each layout of a document, from the most generous to the tightest. It is
 * put together when a layout is asked for, so that documents are begun on all cores, and given up
 * where memory is short.
 *
 * @param <T> what all layouts of the document have in common
 */
final class Layouts<T> {

  private final int count;
  private final Supplier<T> common;
  private final BiFunction<T, Integer, Map<String, Object>> layout;
  private SoftReference<T> made = new SoftReference<>(null);

  /**
   * @param layout makes one by its number, 0 for the most generous
   */
  Layouts(int count, Supplier<T> common, BiFunction<T, Integer, Map<String, Object>> layout) {
    this.count = count;
    this.common = common;
    this.layout = layout;
  }

  /** Each of them, made when it is asked for. */
  List<Supplier<Map<String, Object>>> all() {
    return IntStream.range(0, count)
        .mapToObj(number -> (Supplier<Map<String, Object>>) () -> layout.apply(common(), number))
        .toList();
  }

  private synchronized T common() {
    T known = made.get();
    if (known == null) {
      known = common.get();
      made = new SoftReference<>(known);
    }
    return known;
  }
}
