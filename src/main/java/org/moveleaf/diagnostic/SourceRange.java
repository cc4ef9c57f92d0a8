package org.moveleaf.diagnostic;

import java.util.Comparator;

/**
 * A stretch of a source file.
 *
 * @param source the file
 * @param start the offset of its first character
 * @param end the offset after its last character; equal to {@code start} for a mere place
 */
public record SourceRange(SourceText source, int start, int end)
    implements Comparable<SourceRange> {

  private static final Comparator<SourceRange> ORDER =
      Comparator.comparing(SourceRange::path)
          .thenComparingInt(SourceRange::start)
          .thenComparingInt(SourceRange::end);

  public SourceRange {
    end = Math.max(start, end);
  }

  public String path() {
    return source.path();
  }

  public int line() {
    return source.lineOf(start);
  }

  public int column() {
    return source.columnOf(start);
  }

  @Override
  public int compareTo(SourceRange other) {
    return ORDER.compare(this, other);
  }

  /** The form that editors and terminals turn into a link: {@code path:line:column}. */
  @Override
  public String toString() {
    return path() + ":" + line() + ":" + column();
  }
}
