package org.moveleaf.syntax;

import java.util.regex.Pattern;

/** Sets as a printer would what every keyboard types plainly. */
public final class Typography {

  private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[])'(?=\\p{L})");
  private static final Pattern CLOSING = Pattern.compile("(?<=[\\p{L}.,!?])'");

  private Typography() {}

  /** The text with curly apostrophes and single quotation marks. */
  public static String set(String text) {
    if (text.indexOf('\'') < 0) {
      return text;
    }
    String opened = OPENING.matcher(text).replaceAll("\u2018");
    return CLOSING.matcher(opened).replaceAll("\u2019");
  }
}
