package org.moveleaf.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * What is drawn on a page. The engine marks the ground of every box as an artifact, also where it
 * draws none: three of four marks on a page are about nothing. They are left out, with what would
 * describe them.
 */
final class PageContent extends COSStream {

  private static final byte[] ARTIFACT = bytes("/Artifact /");
  private static final byte[] BEGIN = bytes(" BDC");
  private static final byte[] END = bytes("EMC");

  private final COSDictionary marks = new Marks();
  private final COSDictionary resources = new COSDictionary();

  PageContent() {
    resources.setItem(COSName.PROPERTIES, marks);
  }

  PDResources resources() {
    return new PDResources(resources);
  }

  /** What describes the marks of artifacts. Each is new: to look for it would take long. */
  private static final class Marks extends COSDictionary {
    @Override
    public boolean containsValue(Object value) {
      return false;
    }
  }

  @Override
  public OutputStream createOutputStream(COSBase filters) {
    return new ByteArrayOutputStream(1 << 15) {

      private boolean isClosed;

      /** The engine closes it twice. */
      @Override
      public void close() throws IOException {
        if (isClosed) {
          return;
        }
        isClosed = true;
        try (OutputStream out = PageContent.super.createOutputStream(filters)) {
          writeMarked(buf, count, out);
        }
      }
    };
  }

  /** Writes line by line, without empty artifacts. In a text there are no ends of lines. */
  private void writeMarked(byte[] content, int length, OutputStream out) throws IOException {
    int written = 0;
    for (int line = 0; line < length; ) {
      int end = endOfLine(content, line, length);
      if (isAt(ARTIFACT, content, line, end) && isAt(BEGIN, content, end - BEGIN.length, end)) {
        int next = endOfLine(content, end + 1, length);
        if (next - end - 1 == END.length && isAt(END, content, end + 1, next)) {
          int name = line + ARTIFACT.length;
          String mark = new String(content, name, end - BEGIN.length - name, ISO_8859_1);
          marks.removeItem(COSName.getPDFName(mark));
          out.write(content, written, line - written);
          written = Math.min(length, next + 1);
          end = next;
        }
      }
      line = end + 1;
    }
    out.write(content, written, length - written);
    if (marks.size() == 0) {
      resources.removeItem(COSName.PROPERTIES);
    }
  }

  private static int endOfLine(byte[] content, int from, int length) {
    int end = from;
    while (end < length && content[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isAt(byte[] word, byte[] content, int from, int end) {
    if (from < 0 || from + word.length > end) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (content[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
