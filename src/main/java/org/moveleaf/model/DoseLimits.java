package org.moveleaf.model;

/** Within which numbers a dose can be meant, wherever somebody gives one. */
public final class DoseLimits {

  public static final Span SETS = new Span(1, 10);
  public static final Span REPETITIONS = new Span(1, 100);

  /** In seconds, as all times of a dose. */
  public static final Span DURATION = new Span(5, 3600);

  public static final Span HOLD = new Span(1, 180);

  /** In a repetition. */
  public static final Span HOLDS = new Span(1, 4);

  public static final Span REST = new Span(0, 600);
  public static final Span SESSIONS_PER_DAY = new Span(1, 12);
  public static final Span DAYS_PER_WEEK = new Span(1, 7);

  private DoseLimits() {}
}
