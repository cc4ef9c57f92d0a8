package org.moveleaf.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.moveleaf.diagnostic.Characters;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;

/** Turns bytes into text, and refuses what is not UTF-8 or has characters that cannot be seen. */
public final class TextDecoder {

  /** As old Macs wrote them; places in a file count lines by the other kind. */
  private static final Pattern OLD_LINE_END = Pattern.compile("\r(?!\n)");

  /** A letter and its signs one by one, as Macs name files and some programs copy texts. */
  private static final Pattern LETTER_AND_SIGNS = Pattern.compile("\\p{L}[\u0300-\u036F]+");

  /** A file of another kind has thousands; the first few say it. */
  private static final int MOST_REPORTS = 5;

  private static final String UTF_8 = "save the file as UTF-8";

  private final SourceText source;
  private final Diagnostics diagnostics;

  private TextDecoder(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Decodes a file; empty, and reported, where it is no text. A byte order mark at its beginning is
   * dropped; a letter whose accents are characters of their own becomes one character where there
   * is one, so that places count what is seen.
   *
   * @param source the file, which is yet to be found sound
   */
  public static Optional<SourceText> decode(
      SourceText source, byte[] bytes, Diagnostics diagnostics) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    boolean malformed = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
    String text = plain(chars.flip().toString());
    if (malformed) {
      TextDecoder found = new TextDecoder(new SourceText(source.path(), text), diagnostics);
      found.report("not-utf-8", text.length(), "a byte that is not UTF-8", UTF_8);
      return Optional.empty();
    }
    SourceText decoded = source.withText(text);
    return new TextDecoder(decoded, diagnostics).reportsHidden(text)
        ? Optional.empty()
        : Optional.of(decoded);
  }

  /**
   * A file of which nobody knows yet whether it is text.
   *
   * @param name how messages name it
   * @param hash of its bytes
   * @param again reads it once more
   */
  public static SourceText source(String name, String hash, Supplier<byte[]> again) {
    return SourceText.onDemand(
        name, () -> plain(new String(again.get(), StandardCharsets.UTF_8)), hash);
  }

  private static String plain(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return composed(text.indexOf('\r') < 0 ? text : OLD_LINE_END.matcher(text).replaceAll("\n"));
  }

  private static String composed(String text) {
    return hasSigns(text)
        ? LETTER_AND_SIGNS
            .matcher(text)
            .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC))
        : text;
  }

  /** Nearly no file has any, and each file is asked: a loop takes the least. */
  private static boolean hasSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each >= '\u0300' && each <= '\u036F') {
        return true;
      }
    }
    return false;
  }

  private boolean reportsHidden(String text) {
    int found = 0;
    int at = Characters.firstHidden(text, 0);
    while (at < text.length() && found < MOST_REPORTS) {
      int point = text.codePointAt(at);
      if (point == 0) {
        report("not-utf-8", at, "a byte of zero, as in files of another kind", UTF_8);
        return true;
      }
      found++;
      report("hidden-character", at, hidden(point), "delete it, or type the words around it anew");
      at = Characters.firstHidden(text, at + Character.charCount(point));
    }
    return found > 0;
  }

  static String hidden(int point) {
    return "a character that cannot be seen, " + Characters.name(point);
  }

  private void report(String name, int at, String message, String hint) {
    diagnostics.add(Diagnostic.error("file/" + name, source.range(at, at), message).withHint(hint));
  }
}
