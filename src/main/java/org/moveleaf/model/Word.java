package org.moveleaf.model;

import java.util.Locale;

/** A value of a closed set, written in content with small letters and hyphens. */
public interface Word {

  String name();

  /** The word as a writer types it: {@code floor-sitting}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
