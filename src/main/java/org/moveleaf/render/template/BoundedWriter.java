package org.moveleaf.render.template;

import java.io.IOException;
import java.io.Writer;

/** Keeps what is written, up to a limit, and can say from another thread whether it grows. */
final class BoundedWriter extends Writer {

  private final int most;
  private final StringBuilder text = new StringBuilder(16_384);
  private volatile int length;

  /**
   * @param most characters
   */
  BoundedWriter(int most) {
    this.most = most;
  }

  /** How many characters there are. */
  int length() {
    return length;
  }

  @Override
  public void write(char[] buffer, int from, int count) throws IOException {
    if (text.length() + count > most) {
      throw new TooMuchException();
    }
    text.append(buffer, from, count);
    length = text.length();
  }

  @Override
  public void write(String words, int from, int count) throws IOException {
    if (text.length() + count > most) {
      throw new TooMuchException();
    }
    text.append(words, from, from + count);
    length = text.length();
  }

  @Override
  public void flush() {
    // nothing is kept back
  }

  @Override
  public void close() {
    // nothing is open
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** More has been written than a document can need. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
