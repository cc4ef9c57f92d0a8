package org.moveleaf.publish;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What is known of the typefaces of some documents: a sheet is laid out five times before it fits,
 * and each layout would read all of them anew, and measure the same words.
 */
final class Typefaces {

  /** Longer texts hardly come again. */
  static final int LONGEST = 24;

  private static final int MOST = 50_000;

  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
  private final Map<Type, Map<String, Integer>> widths = new ConcurrentHashMap<>();

  /** By the file, which is never copied. */
  private final Map<byte[], Queue<TrueTypeFont>> idle = new ConcurrentHashMap<>();

  /** A style, as far as it says how wide words are. */
  private record Type(List<String> faces, float size) {}

  /** Of each face how high and how low it reaches: most documents need no more of most faces. */
  FSCacheEx<String, FSCacheValue> metrics() {
    return metrics;
  }

  /** A face for one document alone: while it is read it remembers where. To be given back. */
  TrueTypeFont take(byte[] trueType) throws IOException {
    TrueTypeFont known = idle(trueType).poll();
    if (known != null) {
      return known;
    }
    TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(trueType));
    font.setEnableGsub(false);
    return font;
  }

  void giveBack(byte[] trueType, TrueTypeFont font) {
    idle(trueType).add(font);
  }

  private Queue<TrueTypeFont> idle(byte[] trueType) {
    return idle.computeIfAbsent(trueType, each -> new ConcurrentLinkedQueue<>());
  }

  /**
   * How wide words are, as far as somebody has measured them.
   *
   * @param faces by their names, in the order in which a reader's eye falls back to the next
   */
  Widths widths(List<String> faces, float size) {
    return new Widths(
        widths.computeIfAbsent(new Type(faces, size), each -> new ConcurrentHashMap<>()));
  }

  /** Widths in the engine's dots. */
  record Widths(Map<String, Integer> known) {

    /** The width of a text, {@code null} if nobody has measured it. */
    Integer of(String text) {
      return known.get(text);
    }

    void note(String text, int width) {
      if (known.size() < MOST) {
        known.put(text, width);
      }
    }
  }
}
