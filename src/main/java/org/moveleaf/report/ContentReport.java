package org.moveleaf.report;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.FileKey;
import org.moveleaf.cache.KeptFiles;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.check.ReadingCounts;
import org.moveleaf.check.Writings;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.Passage;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Review;

/**
 * What can be said of a handbook's exercises and programmes without looking at them, for whoever
 * edits them. It is no certificate, and says so.
 */
public final class ContentReport {

  static final String NO_CERTIFICATE =
      "This report is made by a program. It is no certificate, and no score: whether a text is right,"
          + " safe and clear, people must say.";

  private static final String FOLDER = "report/";

  /** More texts than these are too much for one page. */
  private static final int MOST = 200;

  /** Then so many have a page of their own, which is made again when one of them has changed. */
  private static final int OF_A_PART = 50;

  private final Handbook handbook;
  private final Map<String, List<Diagnostic>> problems;
  private final Map<String, List<SourceText>> figures;
  private final Map<String, Integer> lengths;
  private final Set<String> drawn;
  private final ReadingCounts counts;
  private final KeptFiles kept;
  private final LocalDate today;
  private final Known known;
  private final String around;

  /**
   * @param lists what checks know of its language
   * @param counts what has been counted in the texts
   * @param lengths pages of each PDF by its path in the output
   * @param today by which reviews are due
   * @param kept what the last build has written
   */
  public ContentReport(
      Handbook handbook,
      WordLists lists,
      List<Diagnostic> diagnostics,
      ReadingCounts counts,
      Map<String, Integer> lengths,
      LocalDate today,
      KeptFiles kept) {
    this.handbook = handbook;
    this.problems =
        diagnostics.stream().collect(Collectors.groupingBy(each -> each.range().path()));
    this.figures =
        handbook.figures().values().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.exercise().id(),
                    Collectors.mapping(each -> each.origin().source(), Collectors.toList())));
    this.drawn =
        handbook.figures().values().stream()
            .filter(each -> each.variation().isEmpty())
            .map(each -> each.exercise().id())
            .collect(Collectors.toSet());
    this.kept = kept;
    this.lengths = Map.copyOf(lengths);
    this.counts = counts;
    this.today = today;
    this.known = Known.of(handbook.settings().language(), lists);
    this.around =
        new RecordDigest(Set.of())
            .add(List.of(ProgramHash.hex(), handbook.settings().language(), today, lists))
            .hex();
  }

  /** What is reported of a text, and what says whether it has changed. */
  private record Part(
      String key, String title, Review review, int problems, Supplier<Entry> entry) {}

  /** Pages to look at and the same for machines, by path in the output folder, made in turn. */
  public Map<String, Supplier<Content>> files() {
    Map<String, Supplier<Content>> files = new TreeMap<>();
    ReportPage page = new ReportPage(handbook, today);
    ReportJson json = new ReportJson(handbook, today);
    List<Part> parts = parts();
    List<Review> reviews = parts.stream().map(Part::review).toList();
    if (parts.size() <= MOST) {
      Entries entries = new Entries(parts);
      put("index.html", entries, files, all -> page.html(reviews, all, questions()));
      put("report.json", entries, files, all -> json.text(all, questions()));
      return files;
    }
    List<Leaf> leaves = new ArrayList<>();
    for (int from = 0; from < parts.size(); from += OF_A_PART) {
      List<Part> some = parts.subList(from, Math.min(parts.size(), from + OF_A_PART));
      Leaf leaf = leaf(leaves.size() + 1, some);
      Entries entries = new Entries(some);
      put(leaf.html(), entries, files, all -> page.html(leaf, all, questions()));
      put(leaf.json(), entries, files, all -> json.text(all, questions()));
      leaves.add(leaf);
    }
    files.put(FOLDER + "index.html", () -> Content.of(page.index(reviews, leaves)));
    files.put(FOLDER + "report.json", () -> Content.of(json.index(leaves)));
    return files;
  }

  private static Leaf leaf(int number, List<Part> parts) {
    return new Leaf(
        number,
        parts.get(0).title,
        parts.get(parts.size() - 1).title,
        parts.size(),
        parts.stream().mapToInt(Part::problems).sum());
  }

  /** A file that is taken from the last build where it would come out the same. */
  private void put(
      String name,
      Entries entries,
      Map<String, Supplier<Content>> files,
      Function<List<Entry>, Stream<String>> writer) {
    String path = FOLDER + name;
    files.put(
        path,
        () ->
            kept.get(
                path,
                FileKey.exact(entries.key(name)),
                () -> Content.of(writer.apply(entries.get()))));
  }

  /** Entries that two files are made of, one after the other. */
  private final class Entries {

    private final List<Part> parts;
    private WeakReference<List<Entry>> made = new WeakReference<>(null);

    Entries(List<Part> parts) {
      this.parts = parts;
    }

    synchronized List<Entry> get() {
      List<Entry> all = made.get();
      if (all == null) {
        all = parts.parallelStream().map(each -> each.entry.get()).toList();
        made = new WeakReference<>(all);
      }
      return all;
    }

    String key(String name) {
      RecordDigest digest = new RecordDigest(Set.of());
      digest.add(name).add(handbook.settings().cover().title());
      digest.add(handbook.settings().imprint().edition());
      return digest.add(parts.stream().map(Part::key).toList()).hex();
    }
  }

  /** All programmes are asked the same, and all exercises. */
  private Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    Stream.concat(
            handbook.programmes().values().stream().limit(1).map(this::entry),
            handbook.exercises().values().stream().limit(1).map(this::entry))
        .forEach(
            each -> {
              note("CERT ", each.lists().cert(), questions);
              note("PEMAT-P ", each.lists().pemat(), questions);
            });
    return questions;
  }

  private static void note(String list, List<Item> items, Map<String, String> questions) {
    items.forEach(each -> questions.put(list + each.number(), each.question()));
  }

  /** Programmes, then exercises, each in the order of their ids. */
  private List<Part> parts() {
    Stream<Part> programmes =
        new TreeMap<>(handbook.programmes()).values().stream().map(this::part);
    Stream<Part> exercises = new TreeMap<>(handbook.exercises()).values().stream().map(this::part);
    return Stream.concat(programmes, exercises).toList();
  }

  private Part part(Programme programme) {
    List<SourceText> sources = List.of(programme.origin().source());
    List<Diagnostic> found = Problems.in(sources, problems).all();
    return new Part(
        key(sources, found, length("programmes/" + programme.id()), hasFigures(programme)),
        programme.title(),
        programme.review(),
        found.size(),
        () -> entry(programme));
  }

  private Part part(Exercise exercise) {
    List<SourceText> sources = sources(exercise);
    List<Diagnostic> found = Problems.in(sources, problems).all();
    return new Part(
        key(sources, found, length("exercises/" + exercise.id()), hasFigure(exercise)),
        exercise.title(),
        exercise.evidence().review(),
        found.size(),
        () -> entry(exercise));
  }

  /** Everything that an entry is made from, with the places that it names. */
  private String key(
      List<SourceText> sources, List<Diagnostic> found, Optional<Integer> length, boolean figure) {
    RecordDigest digest = new RecordDigest(Set.of());
    digest.add(around).add(length).add(figure);
    sources.forEach(each -> digest.add(each.path()).add(each.hash()));
    found.forEach(each -> digest.add(HumanFormat.format(each)));
    return digest.hex();
  }

  private List<SourceText> sources(Exercise exercise) {
    return Stream.concat(
            Stream.of(exercise.origin().source()),
            figures.getOrDefault(exercise.id(), List.of()).stream())
        .toList();
  }

  private boolean hasFigure(Exercise exercise) {
    return drawn.contains(exercise.id());
  }

  private boolean hasFigures(Programme programme) {
    return programme.exercises().stream().allMatch(ref -> drawn.contains(ref.id()));
  }

  private Entry entry(Exercise exercise) {
    boolean figure = hasFigure(exercise);
    Problems problems = Problems.in(sources(exercise), this.problems);
    List<Passage> text = Writings.of(exercise);
    Pemat.Facts facts =
        new Pemat.Facts(
            !exercise.purpose().isEmpty(),
            exercise.instructions().steps().size(),
            figure,
            speaksToReader(text));
    return new Entry(
        new Entry.Name("exercise", exercise.id(), exercise.title(), exercise.origin()),
        counts.of(exercise, handbook.settings().language()),
        exercise.evidence().review(),
        length("exercises/" + exercise.id()),
        Optional.of(figure),
        new Entry.Lists(Cert.of(exercise, figure, problems), Pemat.of(facts, problems, known)),
        problems.all());
  }

  private Entry entry(Programme programme) {
    boolean figures = hasFigures(programme);
    Problems problems = Problems.in(List.of(programme.origin().source()), this.problems);
    List<Passage> text = Writings.of(programme);
    int items = programme.phases().stream().mapToInt(each -> each.items().size()).sum();
    Pemat.Facts facts =
        new Pemat.Facts(
            !programme.text().purpose().isEmpty(), items, figures, speaksToReader(text));
    return new Entry(
        new Entry.Name("programme", programme.id(), programme.title(), programme.origin()),
        counts.of(programme, handbook.settings().language()),
        programme.review(),
        length("programmes/" + programme.id()),
        Optional.empty(),
        new Entry.Lists(Cert.of(programme, figures, problems), Pemat.of(facts, problems, known)),
        problems.all());
  }

  private Optional<Integer> length(String document) {
    return Optional.ofNullable(lengths.get("pdf/" + document + ".pdf"));
  }

  private boolean speaksToReader(List<Passage> text) {
    return text.stream().anyMatch(each -> known.toReader().anyIn(each.text()));
  }
}
