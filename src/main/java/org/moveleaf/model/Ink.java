package org.moveleaf.model;

/** What an edition is printed with. */
public enum Ink implements Word {
  COLOUR,
  /** Greys that survive a copier; no tinted grounds. */
  BLACK_AND_WHITE
}
