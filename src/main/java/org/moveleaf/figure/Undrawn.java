package org.moveleaf.figure;

import org.moveleaf.figure.prop.Prop;

/**
 * A thing that a figure names and no picture of it shows.
 *
 * @param prop what
 * @param field where the figure names it
 * @param why it is looked for in vain
 */
public record Undrawn(Prop prop, String field, Why why) {

  /** Reasons to look for it. */
  public enum Why {
    /** It lies below where the pictures end. */
    BELOW,
    /** It has a measure, and is not among the props. */
    MEASURED,
    /** A foot stands on it, and it is not among the props. */
    STOOD_ON,
    /** Somebody sits on nothing: this, or another seat, is not among the props. */
    SAT_ON
  }
}
