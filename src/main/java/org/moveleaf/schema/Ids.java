package org.moveleaf.schema;

import java.util.regex.Pattern;

/** The form of names that are also addresses and file names. */
public final class Ids {

  public static final String RULE = "small letters a to z, digits and single hyphens";

  /** The form of a name, but for its length. */
  static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final int MAX = 60;

  private Ids() {}

  public static boolean isId(String text) {
    return text.length() <= MAX && FORM.matcher(text).matches();
  }
}
