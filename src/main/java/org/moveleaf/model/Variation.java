package org.moveleaf.model;

import java.util.List;

/**
 * One of several ways to do the same movement.
 *
 * @param id its name within the exercise
 * @param title its heading
 * @param equipment what it needs, instead of what the exercise needs
 * @param dose what differs from the exercise's dose
 * @param text how it differs
 */
public record Variation(
    String id, String title, List<String> equipment, DoseChange dose, Prose text) {
  public Variation {
    equipment = List.copyOf(equipment);
  }
}
