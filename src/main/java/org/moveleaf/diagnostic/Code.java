package org.moveleaf.diagnostic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The stable name of a kind of diagnostic, printed as {@code family/name}.
 *
 * @param family what the diagnostic is about: {@code exercise}, {@code yaml}, {@code theme}, …
 * @param name what is wrong with it: {@code unknown-field}, {@code missing-section}, …
 */
public record Code(String family, String name) implements Comparable<Code> {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** There are few, and thousands of diagnostics of each. */
  private static final Map<String, Code> KNOWN = new ConcurrentHashMap<>();

  public Code {
    if (!WORD.matcher(family).matches() || !WORD.matcher(name).matches()) {
      throw new IllegalArgumentException("not a code: " + family + "/" + name);
    }
  }

  /** Reads {@code family/name}. */
  public static Code of(String text) {
    return KNOWN.computeIfAbsent(text, Code::read);
  }

  private static Code read(String text) {
    int slash = text.indexOf('/');
    return new Code(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public int compareTo(Code other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return family + "/" + name;
  }
}
