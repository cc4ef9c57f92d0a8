package org.moveleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * By what it shows whether something of an exercise or a programme has changed that matters
 * elsewhere. Where a sentence of a step has, both are as before.
 *
 * @param fields a hash of all that it says but in its texts
 * @param summary the same with what it is for, and the picture in its text; whatever is made of
 *     something else shows no more
 */
public record Outline(String fields, String summary) {

  public static Outline of(Exercise exercise) {
    String fields = ContentKeys.digestOfFields(exercise);
    Optional<String> picture = Texts.picture(exercise).map(Inline.Image::destination);
    return new Outline(fields, ContentKeys.digest(List.of(fields, exercise.purpose(), picture)));
  }

  public static Outline of(Programme programme) {
    String fields = ContentKeys.digestOfFields(programme);
    return new Outline(fields, ContentKeys.digest(List.of(fields, programme.text().purpose())));
  }
}
