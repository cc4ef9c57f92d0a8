package org.moveleaf.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
 * @param brands other clinics that hand it out under their own names, by id
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
    Map<String, Brand> brands,
    Set<String> unreadable) {

  public Handbook {
    exercises = Collections.unmodifiableMap(exercises);
    programmes = Collections.unmodifiableMap(programmes);
    guide = Collections.unmodifiableMap(guide);
    glossary = List.copyOf(glossary);
    sources = Collections.unmodifiableMap(sources);
    pictures = Collections.unmodifiableMap(pictures);
    figures = Collections.unmodifiableMap(figures);
    brands = Collections.unmodifiableMap(brands);
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

  /**
   * The same handbook as it looks on a day. Between two days on which a review falls due all are
   * alike: it takes the first of them, so that what is kept from one day to the next holds.
   */
  public Handbook on(LocalDate today) {
    LocalDate since =
        reviewed()
            .map(each -> each.review().next())
            .filter(next -> next.isBefore(today))
            .max(Comparator.naturalOrder())
            .map(next -> next.plusDays(1))
            .orElse(LocalDate.EPOCH);
    return with(settings.on(since), exercises, programmes);
  }

  /** All texts that a clinician looks at. */
  public Stream<Reviewed> reviewed() {
    return Stream.of(
            exercises.values().stream().map(e -> new Reviewed(e.evidence().review(), e.origin())),
            programmes.values().stream().map(e -> new Reviewed(e.review(), e.origin())),
            guide.values().stream().map(e -> new Reviewed(e.evidence().review(), e.origin())),
            safety.stream().map(e -> new Reviewed(e.review(), e.origin())))
        .flatMap(each -> each);
  }

  /** The same handbook with another clinic's name, and at its place. */
  public Handbook of(Brand brand) {
    return with(settings.of(brand), exercises, programmes);
  }

  /** The same handbook with no other printed matter than this. */
  public Handbook making(Set<Matter> matter) {
    return with(settings.making(matter), exercises, programmes);
  }

  /**
   * The same handbook without some of its exercises and programmes.
   *
   * @param leftOut says which, by their files
   */
  public Handbook without(Predicate<Origin> leftOut) {
    Map<String, Exercise> left = new LinkedHashMap<>(exercises);
    left.values().removeIf(each -> leftOut.test(each.origin()));
    Map<String, Programme> some = new LinkedHashMap<>(programmes);
    some.values().removeIf(each -> leftOut.test(each.origin()));
    return with(settings, left, some);
  }

  /**
   * What an edition holds: its exercises and programmes, the exercises that these programmes are
   * made of, and all the rest.
   */
  public Handbook in(Edition edition) {
    Map<String, Programme> some = selected(programmes, edition.programmes());
    if (edition.exercises().isEmpty()) {
      return with(settings, exercises, some);
    }
    Set<String> ids = new HashSet<>();
    edition.exercises().forEach(each -> ids.add(each.id()));
    some.values().forEach(each -> each.exercises().forEach(ref -> ids.add(ref.id())));
    Map<String, Exercise> left = new LinkedHashMap<>(exercises);
    left.keySet().retainAll(ids);
    return with(settings, left, some);
  }

  private static <T> Map<String, T> selected(Map<String, T> all, List<Ref> selection) {
    if (selection.isEmpty()) {
      return all;
    }
    Map<String, T> left = new LinkedHashMap<>(all);
    left.keySet().retainAll(selection.stream().map(Ref::id).toList());
    return left;
  }

  private Handbook with(
      Settings other, Map<String, Exercise> someExercises, Map<String, Programme> someProgrammes) {
    return new Handbook(
        other,
        someExercises,
        someProgrammes,
        guide,
        safety,
        glossary,
        sources,
        pictures,
        figures,
        brands,
        unreadable);
  }

  /** The entry of a source article that a citation points to, if there is one. */
  public Optional<SourceEntry> entry(Citation citation) {
    return Optional.ofNullable(sources.get(citation.article().id()))
        .flatMap(source -> source.entry(citation.entry().id()));
  }

  /** The picture that a text shows; empty if there is no such file. */
  public Optional<Picture> picture(String typed, String from) {
    return Destination.of(typed, from) instanceof Destination.File file
        ? Optional.ofNullable(pictures.get(file.path()))
        : Optional.empty();
  }

  /** The figures that have poses of their own, by the names of their files. */
  public Map<String, ExerciseFigure> posedFigures() {
    return byId(
        figures.values().stream().filter(ExerciseFigure::isPosed).toList(), ExerciseFigure::id);
  }
}
