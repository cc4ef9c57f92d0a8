package org.moveleaf.diagnostic;

import java.util.Locale;

/**
 * Tells characters that a reader cannot see, and that make a text look different from what it is.
 *
 * <p>Joiners, soft hyphens and the marks of direction that Persian or Hebrew texts need are no such
 * characters; overrides of direction are, see https://trojansource.codes.
 */
public final class Characters {

  private Characters() {}

  /**
   * Where the first character is that a text may not hold; its end if there is none.
   *
   * @param from where to begin
   */
  public static int firstHidden(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char each = text.charAt(at);
      if (each < ' ' || each > '~') {
        int point = text.codePointAt(at);
        if (isHidden(point)) {
          return at;
        }
        at += Character.charCount(point);
      } else {
        at++;
      }
    }
    return at;
  }

  /** Whether a text may not hold this character. */
  public static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
      case Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isBlank(point) || turnsDirection(point) || (point & 0xFFFE) == 0xFFFE;
    };
  }

  /** What takes no room, or only looks like a space. */
  private static boolean isBlank(int point) {
    return switch (point) {
      case 0x115F, 0x1160, 0x180E, 0x200B, 0x2800, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default -> point >= 0x2060 && point <= 0x2064 || point >= 0xE0000 && point <= 0xE007F;
    };
  }

  private static boolean turnsDirection(int point) {
    return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x206F;
  }

  /** How messages name it: {@code U+202E}. */
  public static String name(int point) {
    return String.format(Locale.ROOT, "U+%04X", point);
  }
}
