package org.moveleaf.render.print;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A QR code of an address, as a picture.
 *
 * @param src what the document calls it
 * @param url what it says
 * @param address what it says, for those who type it: without the scheme
 */
public record QrCode(String src, String url, String address) {

  /** Light modules around it, as ISO/IEC 18004 asks. */
  private static final int QUIET = 4;

  static QrCode of(String address) {
    return new QrCode("asset:/code/qr.svg", address, address.replaceFirst("^https?://", ""));
  }

  /** The picture of an address. */
  static byte[] svg(String address) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(x - from).append("v1h").append(from - x).append('z');
        }
      }
    }
    String svg =
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\""
                + " width=\"%1$d\" height=\"%1$d\">"
                + "<rect width=\"%1$d\" height=\"%1$d\" fill=\"#ffffff\"/>",
            size);
    return (svg + "<path fill=\"#000000\" d=\"" + path + "\"/></svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
