package org.moveleaf.model;

/** How large the type of an edition is. */
public enum TextSize implements Word {
  /** 14 pt, what NHS England asks of patient leaflets is 12 and more. */
  STANDARD,
  /** 18 pt, large print: https://www.ukaaf.org/standards/. */
  LARGE
}
