package org.moveleaf.render.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moveleaf.figure.Illustration;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;

/** The drawn figures of a handbook, and the names of their files. */
public final class Drawings {

  private final Handbook handbook;
  private final Map<String, Illustration> drawn;
  private final Map<String, ExerciseFigure> byExercise = new HashMap<>();

  /**
   * @param drawn a drawing of every figure of the handbook, by the figures' keys
   */
  public Drawings(Handbook handbook, Map<String, Illustration> drawn) {
    this.handbook = handbook;
    this.drawn = drawn;
    for (ExerciseFigure each : handbook.figures().values()) {
      String variation = each.variation().map(Ref::id).orElse("");
      byExercise.putIfAbsent(key(each.exercise().id(), variation), each);
    }
  }

  private static String key(String exercise, String variation) {
    return exercise + "/" + variation;
  }

  /** The figure of an exercise or, with a variation's id, of one way to do it. */
  Optional<ExerciseFigure> figure(String exercise, String variation) {
    return Optional.ofNullable(byExercise.get(key(exercise, variation)));
  }

  Illustration of(ExerciseFigure figure) {
    return drawn.get(figure.keyed().key());
  }

  /** The name carries the drawing's key: a browser never shows an old one for a new one. */
  String stillName(ExerciseFigure figure, int stage) {
    return figure.id() + "-" + (stage + 1) + "-" + of(figure).key() + ".svg";
  }

  String filmName(ExerciseFigure figure) {
    return figure.id() + "-film-" + of(figure).key() + ".svg";
  }

  String stripName(ExerciseFigure figure) {
    return figure.id() + "-strip-" + of(figure).key() + ".svg";
  }

  /** All files for a site, by name; each is read or drawn when somebody asks for it. */
  public Map<String, Supplier<String>> webFiles() {
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    for (ExerciseFigure each : handbook.figures().values()) {
      Illustration illustration = of(each);
      for (int i = 0; i < illustration.frame().stages(); i++) {
        int stage = i;
        files.put(stillName(each, stage), () -> illustration.web(stage));
      }
      if (illustration.frame().moves()) {
        files.put(filmName(each), () -> illustration.film().orElseThrow().svg());
        files.put(stripName(each), () -> illustration.film().orElseThrow().strip());
      }
    }
    return files;
  }

  /** All pictures for paper, by name; each is read when somebody asks for it. */
  public Map<String, Supplier<String>> printFiles() {
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    for (ExerciseFigure each : handbook.figures().values()) {
      Illustration illustration = of(each);
      for (int i = 0; i < illustration.frame().stages(); i++) {
        int stage = i;
        files.put(stillName(each, stage), () -> illustration.print(stage));
      }
    }
    return files;
  }
}
