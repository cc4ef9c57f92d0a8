package org.moveleaf.schema;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of names that are also addresses and file names. */
public final class Ids {

  public static final String RULE = "small letters a to z, digits and single hyphens";

  /** The form of a name, but for its length. */
  static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final int MAX = 60;
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** Letters that Unicode does not take apart into one from a to z and a mark. */
  private static final String UNDIVIDED = "ßæœøłđðþıÆŒØŁĐÐÞ";

  private static final List<String> DIVIDED =
      List.of(
          "ss", "ae", "oe", "o", "l", "d", "d", "th", "i", "AE", "OE", "O", "L", "D", "D", "TH");

  private Ids() {}

  public static boolean isId(String text) {
    return text.length() <= MAX && FORM.matcher(text).matches();
  }

  /** The name that some words suggest; empty for words in other letters than Latin ones. */
  public static Optional<String> of(String words) {
    String plain = plain(words.toLowerCase(Locale.ROOT));
    if (plain.codePoints().anyMatch(each -> each > 'z' && Character.isLetter(each))) {
      return Optional.empty();
    }
    String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Optional.of(id).filter(Ids::isId);
  }

  /** Latin letters as those from a to z that stand nearest to them. */
  public static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .codePoints()
        .forEach(
            each -> {
              int at = UNDIVIDED.indexOf(each);
              if (at < 0) {
                plain.appendCodePoint(each);
              } else {
                plain.append(DIVIDED.get(at));
              }
            });
    return plain.toString();
  }

  /** Whether a page of this name would stand in the place of a list. */
  public static boolean isIndex(String id) {
    return id.equals("index");
  }

  /**
   * Whether Windows takes a file of this name for a device, whatever its extension,
   * https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
   */
  public static boolean isDevice(String fileName) {
    return DEVICE.matcher(fileName).matches();
  }
}
