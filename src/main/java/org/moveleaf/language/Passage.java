package org.moveleaf.language;

import java.util.ArrayList;
import java.util.List;
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

  /** A full stop or its like, closing quotes and brackets, and what begins the next sentence. */
  private static final Pattern BREAK =
      Pattern.compile("[.!?\u2026][\"'\u2019\u201d)]*\\s+(?=[\"'\u2018\u201c(]*[\\p{Lu}\\p{N}])");

  private static final Pattern ENDED = Pattern.compile(".*[.!?\u2026:][\"'\u2019\u201d)]*\\s*");

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
    for (Piece first : pieces) {
      if (start < first.end) {
        int from = first.place(Math.max(start, first.start));
        return first.range.source().range(from, end(first, from, end));
      }
    }
    return range;
  }

  private int end(Piece first, int from, int end) {
    int last = first.range.end();
    for (Piece piece : pieces) {
      if (piece.start < end) {
        last = piece.place(Math.min(end, piece.end));
      }
    }
    return Math.max(from, last);
  }

  /** Its sentences; one that no full stop ends is one as well. */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Matcher ends = BREAK.matcher(text);
    int start = 0;
    while (ends.find()) {
      add(start, ends.end(), sentences);
      start = ends.end();
    }
    add(start, text.length(), sentences);
    return sentences;
  }

  private void add(int start, int end, List<Sentence> sentences) {
    String words = text.substring(start, end).strip();
    if (!Words.in(words).isEmpty()) {
      int from = start + text.substring(start).indexOf(words);
      sentences.add(new Sentence(this, words, from));
    }
  }
}
