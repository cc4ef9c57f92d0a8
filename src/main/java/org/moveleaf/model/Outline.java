package org.moveleaf.model;

import java.util.List;

/**
 * By what it shows whether something of an exercise or a programme has changed that matters
 * elsewhere. Where a sentence of a step has, both are as before.
 *
 * @param fields a hash of all that it says but in its texts
 * @param summary the same with what it is for; whatever is made of something else shows no more
 */
public record Outline(String fields, String summary) {

  public static Outline of(Exercise exercise) {
    return of(exercise, exercise.purpose());
  }

  public static Outline of(Programme programme) {
    return of(programme, programme.text().purpose());
  }

  private static Outline of(Record content, Prose purpose) {
    String fields = ContentKeys.digestOfFields(content);
    return new Outline(fields, ContentKeys.digest(List.of(fields, purpose)));
  }
}
