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
    return known == null ? new TTFParser(true).parse(new RandomAccessReadBuffer(trueType)) : known;
  }

  void giveBack(byte[] trueType, TrueTypeFont font) {
    idle(trueType).add(font);
  }

  private Queue<TrueTypeFont> idle(byte[] trueType) {
    return idle.computeIfAbsent(trueType, each -> new ConcurrentLinkedQueue<>());
  }

  /**
   * How wide words are in the engine's dots, as far as they have been measured; takes in more.
   *
   * @param faces by their names, in the order in which a reader's eye falls back to the next
   */
  Map<String, Integer> widths(List<String> faces, float size) {
    return widths.computeIfAbsent(new Type(faces, size), each -> new ConcurrentHashMap<>());
  }
}
