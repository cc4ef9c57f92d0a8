package org.moveleaf.theme;

import java.util.Optional;
import java.util.stream.Stream;

/** What a font file is, by its first four bytes; its name may say anything. */
public enum FontFormat {
  WOFF2("woff2", "a web font (WOFF2)", 0x774F4632),
  WOFF("woff", "a web font (WOFF)", 0x774F4646),
  TRUETYPE("truetype", "TrueType", 0x00010000),
  /** As Apple marks it. */
  OLD_TRUETYPE("truetype", "TrueType", 0x74727565),
  /** Letters as PostScript draws them, which PDFs cannot embed. */
  OPENTYPE("opentype", "OpenType with letters as PostScript draws them", 0x4F54544F);

  private final String css;
  private final String shown;
  private final int mark;

  FontFormat(String css, String shown, int mark) {
    this.css = css;
    this.shown = shown;
    this.mark = mark;
  }

  /** What CSS calls it in {@code format("…")}. */
  public String css() {
    return css;
  }

  /** What people call it. */
  String shown() {
    return shown;
  }

  /** Empty for what is no font that pages or PDFs could use. */
  public static Optional<FontFormat> of(byte[] file) {
    if (file.length < 4) {
      return Optional.empty();
    }
    int first =
        (file[0] & 255) << 24 | (file[1] & 255) << 16 | (file[2] & 255) << 8 | file[3] & 255;
    return Stream.of(values()).filter(each -> each.mark == first).findFirst();
  }

  /** Whether PDFs can embed it. */
  public static boolean isTrueType(byte[] file) {
    return of(file).filter(format -> format.css.equals("truetype")).isPresent();
  }
}
