package org.moveleaf.model;

/**
 * A stretch of the 0–10 pain scale and what it means for exercise.
 *
 * @param range first and last score
 * @param advice go on, go gently, or stop
 * @param label what such pain is called
 * @param meaning what to do
 */
public record PainBand(Span range, Advice advice, String label, String meaning) {

  /** What a band tells a reader to do. */
  public enum Advice implements Word {
    GO,
    EASE,
    STOP
  }
}
