package org.moveleaf.cache;

import java.util.function.Supplier;

/**
 * By what a file is known that may be that of the last build.
 *
 * @param quick known at once, and another one for whatever else is made; it may also be another
 *     where the file would come out the same
 * @param exact says all that the file is made from; asked for where the quick one is another
 */
public record FileKey(String quick, Supplier<String> exact) {

  static final String NONE = "-";

  /** A key that is known at once and says all. */
  public static FileKey exact(String key) {
    return new FileKey(NONE, () -> key);
  }
}
