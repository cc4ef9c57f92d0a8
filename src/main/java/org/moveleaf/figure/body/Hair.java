package org.moveleaf.figure.body;

/** How hair is worn. */
public enum Hair {
  SHORT,
  CURLY,
  BUN,
  PONYTAIL,
  BOB,
  /** Bald on top, with a rim of hair. */
  RECEDING
}
