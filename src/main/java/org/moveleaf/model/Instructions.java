package org.moveleaf.model;

import java.util.List;
import org.moveleaf.cache.Deferred;

/**
 * How an exercise is done.
 *
 * @param start the position to begin in
 * @param steps one action each, in order
 * @param feel what tells the reader that it is right
 * @param care what to avoid, and when to stop
 */
public record Instructions(Prose start, List<Step> steps, Prose feel, Prose care) {
  public Instructions {
    steps = Deferred.copyOf(steps);
  }
}
