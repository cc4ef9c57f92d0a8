package org.moveleaf.model;

/** What one set asks for: a number of repetitions, or a length of time. */
public sealed interface Effort {

  <R> R accept(Visitor<R> visitor);

  /** A count of movements. */
  record Repetitions(Span count) implements Effort {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.repetitions(this);
    }
  }

  /** A length of time, in seconds. */
  record Duration(Span seconds) implements Effort {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.duration(this);
    }
  }

  /** One answer for each kind. */
  interface Visitor<R> {
    R repetitions(Repetitions repetitions);

    R duration(Duration duration);
  }
}
