package org.moveleaf.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Says of the joined shapes of letters which letters they are, so that a search for a word finds
 * it. The engine draws each shape by a character of its own (U+FB50 to U+FEFC), and fonts then tell
 * readers that character.
 */
final class JoinedLetters {

  private static final Pattern RANGE =
      Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");

  /** A CMap may have no more entries in a block, Adobe Technical Note 5411. */
  private static final int BLOCK = 100;

  private JoinedLetters() {}

  /**
   * @param saved a document that has been saved and read again: only then are its fonts complete
   */
  static void name(COSDocument saved) throws IOException {
    for (COSObjectKey key : List.copyOf(saved.getXrefTable().keySet())) {
      COSBase object = saved.getObjectFromPool(key).getObject();
      if (object instanceof COSDictionary font
          && COSName.FONT.equals(font.getCOSName(COSName.TYPE))) {
        COSStream names = font.getCOSStream(COSName.TO_UNICODE);
        if (names != null) {
          rewrite(names);
        }
      }
    }
  }

  private static void rewrite(COSStream stream) throws IOException {
    String text = stream.toTextString();
    String named = named(text);
    if (!named.equals(text)) {
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(named.getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  /** The CMap with letters instead of shapes, https://www.iso.org/standard/51502.html, 9.10.3. */
  static String named(String cmap) {
    int start = cmap.indexOf("begincodespacerange");
    start = cmap.indexOf("endcodespacerange", start) + "endcodespacerange".length();
    int end = cmap.lastIndexOf("endcmap");
    Map<Integer, String> letters = new TreeMap<>();
    Matcher matcher = RANGE.matcher(cmap.substring(start, end));
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1), 16);
      int last = Integer.parseInt(matcher.group(2), 16);
      String to = decoded(matcher.group(3));
      for (int code = first; code <= last; code++) {
        letters.put(code, letters(plus(to, code - first)));
      }
    }
    return cmap.substring(0, start) + "\n" + blocks(letters) + cmap.substring(end);
  }

  private static String decoded(String hex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  private static String plus(String text, int offset) {
    int last = text.codePointBefore(text.length());
    return new StringBuilder(text.substring(0, text.length() - Character.charCount(last)))
        .appendCodePoint(last + offset)
        .toString();
  }

  private static String letters(String shape) {
    char first = shape.charAt(0);
    if (first == VisualOrder.LAM) {
      return "\u0644";
    }
    String letters = first >= '\ufb50' ? Normalizer.normalize(shape, Normalizer.Form.NFKC) : shape;
    boolean isLamAlef = first >= VisualOrder.FIRST_LAM_ALEF && first <= VisualOrder.LAST_LAM_ALEF;
    return isLamAlef ? letters.substring(1) : letters;
  }

  private static String blocks(Map<Integer, String> letters) {
    StringBuilder out = new StringBuilder();
    List<Map.Entry<Integer, String>> all = new ArrayList<>(letters.entrySet());
    for (int from = 0; from < all.size(); from += BLOCK) {
      List<Map.Entry<Integer, String>> block =
          all.subList(from, Math.min(from + BLOCK, all.size()));
      out.append(block.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, String> each : block) {
        out.append(String.format(Locale.ROOT, "<%04X> <", each.getKey()));
        each.getValue()
            .chars()
            .forEach(unit -> out.append(String.format(Locale.ROOT, "%04X", unit)));
        out.append(">\n");
      }
      out.append("endbfchar\n");
    }
    return out.toString();
  }
}
