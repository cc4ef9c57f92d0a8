package org.moveleaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.diagnostic.SourceRange;

/**
 * A stretch of running text that is read in one go: a paragraph, a point of a list, a table's cell.
 *
 * @param kind what it is part of
 * @param text its words, without markup
 * @param pieces where its words stand in the file
 * @param range the whole of it
 */
public record Passage(Kind kind, String text, List<Piece> pieces, SourceRange range) {

  private static final String STOPS = ".!?\u2026\u061f";

  /** A full stop or its like, closing quotes and brackets, and what begins the next sentence. */
  private static final Pattern BREAK =
      Pattern.compile(
          "["
              + STOPS
              + "][\"'\u2019\u201d\u00bb)]*\\s+"
              + "(?=[\"'\u2018\u201c\u201e\u00ab\u00bf\u00a1(]*[\\p{Lu}\\p{Lo}\\p{N}])");

  private static final Pattern ENDED =
      Pattern.compile(".*[.!?\u2026\u061f:][\"'\u2019\u201d\u00bb)]*\\s*");

  /** What a passage is part of. */
  public enum Kind {
    TEXT,
    HEADING,
    CELL
  }

  /**
   * Words that stand in the file as they are read.
   *
   * @param start of them in the passage
   * @param end of them in the passage
   * @param range of them in the file
   */
  public record Piece(int start, int end, SourceRange range) {
    private int place(int offset) {
      return Math.min(range.start() + offset - start, range.end());
    }
  }

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** Whether it is read as sentences; headings and short cells of tables are labels. */
  public boolean isProse() {
    return switch (kind) {
      case TEXT -> true;
      case HEADING -> false;
      case CELL -> ENDED.matcher(text).matches();
    };
  }

  /** Where some of its words stand in the file. */
  public SourceRange at(int start, int end) {
    int first = count(each -> each.end <= start);
    if (first == pieces.size()) {
      return range;
    }
    int last = Math.max(first, count(each -> each.start < end) - 1);
    Piece begin = pieces.get(first);
    Piece finish = pieces.get(last);
    int from = begin.place(Math.max(start, begin.start));
    int to = finish.place(Math.min(Math.max(end, finish.start), finish.end));
    return begin.range.source().range(from, Math.max(from, to));
  }

  /** How many pieces, from the first on, hold a condition that no later one holds again. */
  private int count(Predicate<Piece> before) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before.test(pieces.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Its sentences; one that no full stop ends is one as well. */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = BREAK.matcher(text);
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      // The expression is tried only where it may fit: every text is cut so, some more than once.
      if (STOPS.indexOf(text.charAt(at)) >= 0 && end.region(at, text.length()).lookingAt()) {
        add(start, end.end(), sentences);
        start = end.end();
        at = start - 1;
      }
    }
    add(start, text.length(), sentences);
    return sentences;
  }

  private void add(int start, int end, List<Sentence> sentences) {
    String words = text.substring(start, end).stripLeading();
    if (Words.anyIn(words)) {
      sentences.add(new Sentence(this, words.stripTrailing(), end - words.length()));
    }
  }
}
