package org.moveleaf.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;

/**
 * Keys by which it shows what of a handbook has changed. Of what has been read from a file they are
 * those of the file; of everything else, where something stands is no part of them.
 */
public final class ContentKeys {

  private static final Set<Class<?>> PLACES =
      Set.of(Origin.class, SourceRange.class, SourceText.class);

  private static final Set<Class<?>> TEXTS_AND_PLACES =
      Set.of(Prose.class, Instructions.class, Origin.class, SourceRange.class, SourceText.class);

  private final Map<Record, String> known = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<Record, Outline> outlines =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * Takes over what an exercise, a programme or a figure is known by where it was read.
   *
   * @param key another one for each that says something else
   */
  public void know(Record content, String key) {
    known.put(content, key);
  }

  /** The same for an outline. */
  public void know(Record content, Outline outline) {
    outlines.put(content, outline);
  }

  /** All that an exercise says. */
  public String of(Exercise exercise) {
    return known(exercise);
  }

  /** All that a programme says, but not what its exercises say. */
  public String of(Programme programme) {
    return known(programme);
  }

  /** All that is to be drawn of a figure, and what it shows. */
  public String of(ExerciseFigure figure) {
    return known(figure);
  }

  private String known(Record content) {
    String key = known.get(content);
    if (key == null) {
      key = content instanceof ExerciseFigure figure ? digest(drawing(figure)) : digest(content);
      known.put(content, key);
    }
    return key;
  }

  public Outline outline(Exercise exercise) {
    return outline(exercise, Outline::of);
  }

  public Outline outline(Programme programme) {
    return outline(programme, Outline::of);
  }

  private <T extends Record> Outline outline(T content, Function<T, Outline> maker) {
    Outline outline = outlines.get(content);
    if (outline == null) {
      outline = maker.apply(content);
      outlines.put(content, outline);
    }
    return outline;
  }

  /** What every page may say or lead to: all but what exercises, programmes and figures say. */
  public static String around(Handbook handbook) {
    return digest(
        List.of(
            handbook.settings(),
            List.copyOf(handbook.exercises().keySet()),
            List.copyOf(handbook.programmes().keySet()),
            List.copyOf(handbook.guide().values()),
            handbook.safety(),
            handbook.glossary(),
            List.copyOf(handbook.sources().values()),
            List.copyOf(handbook.pictures().values()),
            handbook.brands()));
  }

  /** All that a handbook says but in the texts of exercises and programmes. */
  public String outline(Handbook handbook) {
    return digest(
        List.of(
            around(handbook),
            handbook.unreadable(),
            figures(handbook),
            handbook.exercises().values().parallelStream()
                .map(each -> outline(each).fields())
                .toList(),
            handbook.programmes().values().parallelStream()
                .map(each -> outline(each).fields())
                .toList()));
  }

  /** All figures, by the exercises that they show. */
  public Map<String, String> figures(Handbook handbook) {
    Map<String, List<String>> figures = new TreeMap<>();
    for (ExerciseFigure each : handbook.figures().values()) {
      figures.computeIfAbsent(each.exercise().id(), id -> new ArrayList<>()).add(of(each));
    }
    Map<String, String> keys = new HashMap<>();
    figures.forEach((id, each) -> keys.put(id, digest(each)));
    return keys;
  }

  private static List<Object> drawing(ExerciseFigure each) {
    return List.of(each.id(), each.variation(), each.keyed().key(), each.stages());
  }

  /** Any values of the model. */
  public static String digest(Object values) {
    return new RecordDigest(PLACES).add(values).hex();
  }

  /** The same, where texts do not count. */
  static String digestOfFields(Object values) {
    return new RecordDigest(TEXTS_AND_PLACES).add(values).hex();
  }
}
