package org.moveleaf.diagnostic;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A text file as it was read, able to turn offsets into lines and columns.
 *
 * <p>Lines and columns start at 1; a column counts Unicode code points, as editors do. Offsets
 * count UTF-16 units, as {@link String} does.
 */
public final class SourceText {

  private final String path;
  private final Supplier<String> text;
  private final Supplier<String> hash;
  private volatile int[] lineStarts;

  /**
   * @param path the file's path relative to the project, with forward slashes
   * @param text the whole content, without a byte order mark
   */
  public SourceText(String path, String text) {
    this(path, () -> text, () -> text);
  }

  private SourceText(String path, Supplier<String> text, Supplier<String> hash) {
    this.path = path;
    this.text = text;
    this.hash = hash;
  }

  /**
   * A file whose text hardly anybody will ask for once it has been read: it is read again for them,
   * as thousands of texts would take more memory than what was read from them.
   *
   * @param text gives the same each time
   * @param hash of the file
   */
  public static SourceText onDemand(String path, Supplier<String> text, String hash) {
    return new SourceText(path, new OnDemand(text, null), () -> hash);
  }

  /** The same for those who will ask for it soon. */
  public SourceText withText(String first) {
    return new SourceText(path, new OnDemand(text, first), hash);
  }

  private static final class OnDemand implements Supplier<String> {

    private final Supplier<String> maker;
    private WeakReference<String> made;

    OnDemand(Supplier<String> maker, String first) {
      this.maker = maker;
      this.made = new WeakReference<>(first);
    }

    @Override
    public synchronized String get() {
      String text = made.get();
      if (text == null) {
        text = maker.get();
        made = new WeakReference<>(text);
      }
      return text;
    }
  }

  /** A place to report what is wrong with a file that could not be read, or is not there. */
  public static SourceText absent(String path) {
    return new SourceText(path, "");
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      lineStarts = findLineStarts(text());
    }
    return lineStarts;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text.get();
  }

  /** What is the same of two files that say the same, much shorter than a text that was read. */
  public String hash() {
    return hash.get();
  }

  public int length() {
    return text().length();
  }

  /** The line, from 1, that holds the offset. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts(), clamp(offset));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, from 1, of the offset within its line. */
  public int columnOf(int offset) {
    int at = clamp(offset);
    return text().codePointCount(Math.min(startOfLine(lineOf(at)), at), at) + 1;
  }

  /** The offset at which a line starts. */
  public int startOfLine(int line) {
    int[] starts = lineStarts();
    return starts[Math.min(Math.max(line, 1), starts.length) - 1];
  }

  /** A line's text without its line end. */
  public String line(int line) {
    int start = clamp(startOfLine(line));
    int end = line < lineStarts().length ? clamp(lineStarts()[line]) : length();
    return text().substring(start, end).stripTrailing();
  }

  /** The range between two offsets. */
  public SourceRange range(int start, int end) {
    return new SourceRange(this, start, end);
  }

  /** The very beginning, for what is wrong with the file as a whole. */
  public SourceRange start() {
    return range(0, 0);
  }

  private int clamp(int offset) {
    return Math.min(Math.max(offset, 0), length());
  }

  /** A file that is read once for each language is the same file. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && (this == that || (path.equals(that.path) && hash().equals(that.hash())));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
