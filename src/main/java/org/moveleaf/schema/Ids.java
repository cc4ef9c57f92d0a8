package org.moveleaf.schema;

import java.util.regex.Pattern;

/** The form of names that are also addresses and file names. */
public final class Ids {

  public static final String RULE = "small letters a to z, digits and single hyphens";

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX = 60;

  private Ids() {}

  public static boolean isId(String text) {
    return text.length() <= MAX && FORM.matcher(text).matches();
  }
}
