package org.moveleaf.model;

import java.util.List;

/**
 * What an exercise can be found by.
 *
 * @param positions at least one; the first is the one that is pictured
 * @param equipment ids of the vocabulary; empty says that none is needed
 * @param level 1 gentle, 2 moderate, 3 demanding
 * @param regions ids of the vocabulary
 * @param muscles ids of the vocabulary
 */
public record Traits(
    ExerciseType type,
    List<Position> positions,
    List<String> equipment,
    int level,
    List<String> regions,
    List<String> muscles) {

  public Traits {
    positions = List.copyOf(positions);
    equipment = List.copyOf(equipment);
    regions = List.copyOf(regions);
    muscles = List.copyOf(muscles);
  }

  /** The position that is pictured and by which a handbook files the exercise. */
  public Position mainPosition() {
    return positions.get(0);
  }
}
