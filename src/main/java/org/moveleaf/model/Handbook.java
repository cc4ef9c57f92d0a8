package org.moveleaf.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything a clinic has written, in one language, in reading order.
 *
 * @param settings title, clinic, pain scale
 * @param exercises by id, in the order in which they are shown
 * @param programmes by id, in the order in which they are shown
 * @param guide guide pages by id, in the order in which they are shown
 * @param safety what stands on everything that is handed out; empty only if its file has errors
 * @param glossary words that need explaining, by term
 * @param sources articles that the content was made from, by id
 * @param pictures the files of the images folder, by path from the project's root
 * @param figures drawings of exercises and of ways to do them, by their files' names
 * @param unreadable paths of files that are there but could not be read; a reference to one of them
 *     is not reported again
 */
public record Handbook(
    Settings settings,
    Map<String, Exercise> exercises,
    Map<String, Programme> programmes,
    Map<String, GuidePage> guide,
    Optional<Safety> safety,
    List<GlossaryTerm> glossary,
    Map<String, Source> sources,
    Map<String, Picture> pictures,
    Map<String, ExerciseFigure> figures,
    Set<String> unreadable) {

  public Handbook {
    exercises = Collections.unmodifiableMap(exercises);
    programmes = Collections.unmodifiableMap(programmes);
    guide = Collections.unmodifiableMap(guide);
    glossary = List.copyOf(glossary);
    sources = Collections.unmodifiableMap(sources);
    pictures = Collections.unmodifiableMap(pictures);
    figures = Collections.unmodifiableMap(figures);
    unreadable = Set.copyOf(unreadable);
  }

  /** Keeps the list's order in a map by id. */
  public static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(each -> map.put(id.apply(each), each));
    return map;
  }

  /**
   * The figure of an exercise, if there is one.
   *
   * @param variation a way to do it, empty for the exercise itself
   */
  public Optional<ExerciseFigure> figure(String exercise, String variation) {
    return figures.values().stream()
        .filter(each -> each.exercise().id().equals(exercise))
        .filter(each -> each.variation().map(Ref::id).orElse("").equals(variation))
        .findFirst();
  }

  /** The entry of a source article that a citation points to, if there is one. */
  public Optional<SourceEntry> entry(Citation citation) {
    return Optional.ofNullable(sources.get(citation.article().id()))
        .flatMap(source -> source.entry(citation.entry().id()));
  }
}
