package org.moveleaf.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.KeptTexts;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.check.ReadingCounts;
import org.moveleaf.check.Writings;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Phrases;
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

  private static final Phrases TO_READER =
      new Phrases(List.of("you", "your", "yourself", "Sie", "Ihr", "Ihre", "Ihren"));

  private static final String JSON = "report-json";
  private static final String ROW = "report-row";
  private static final String SECTION = "report-section";

  private final Handbook handbook;
  private final Map<String, List<Diagnostic>> problems;
  private final Map<String, List<SourceText>> figures;
  private final Map<String, Integer> lengths;
  private final Set<String> drawn;
  private final ReadingCounts counts;
  private final KeptTexts kept;
  private final LocalDate today;

  /**
   * @param counts what has been counted in the texts
   * @param lengths pages of each PDF by its path in the output
   * @param today by which reviews are due
   * @param kept what the last build has written of the same texts
   */
  public ContentReport(
      Handbook handbook,
      List<Diagnostic> diagnostics,
      ReadingCounts counts,
      Map<String, Integer> lengths,
      LocalDate today,
      KeptTexts kept) {
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
  }

  /** What is reported of a text, and what says whether it has changed. */
  private record Part(String key, Review review, Supplier<Entry> entry) {}

  /** A page to look at and the same for machines, by path in the output folder, made in turn. */
  public Map<String, Supplier<Content>> files() {
    List<Part> parts = parts();
    Map<String, String> questions = questions();
    ReportPage page = new ReportPage(handbook, today);
    ReportJson json = new ReportJson(handbook, today);
    parts.parallelStream()
        .forEach(
            part -> {
              Supplier<Entry> entry = once(part.entry);
              kept.ask(JSON, part.key, () -> json.entry(entry.get()));
              kept.ask(ROW, part.key, () -> page.row(entry.get()));
              kept.ask(SECTION, part.key, () -> page.section(entry.get()));
            });
    Map<String, Supplier<Content>> files = new TreeMap<>();
    files.put("report/report.json", () -> Content.of(json.text(texts(JSON, parts), questions)));
    files.put(
        "report/index.html",
        () ->
            Content.of(
                page.html(
                    parts.stream().map(Part::review).toList(),
                    texts(ROW, parts),
                    texts(SECTION, parts),
                    questions)));
    return files;
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

  private Stream<String> texts(String kind, List<Part> parts) {
    return parts.stream()
        .map(
            each ->
                kept.get(
                    kind,
                    each.key,
                    () -> {
                      throw new IllegalStateException("not made: " + each.key);
                    }));
  }

  /** Programmes, then exercises, each in the order of their ids. */
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    new TreeMap<>(handbook.programmes())
        .values()
        .forEach(
            each ->
                parts.add(
                    new Part(
                        key(
                            List.of(each.origin().source()),
                            length("programmes/" + each.id()),
                            hasFigures(each)),
                        each.review(),
                        () -> entry(each))));
    new TreeMap<>(handbook.exercises())
        .values()
        .forEach(
            each ->
                parts.add(
                    new Part(
                        key(sources(each), length("exercises/" + each.id()), hasFigure(each)),
                        each.evidence().review(),
                        () -> entry(each))));
    return parts;
  }

  private static Supplier<Entry> once(Supplier<Entry> maker) {
    Map<String, Entry> made = new ConcurrentHashMap<>();
    return () -> made.computeIfAbsent("", each -> maker.get());
  }

  /** Everything that an entry is made from, with the places that it names. */
  private String key(List<SourceText> sources, Optional<Integer> length, boolean figure) {
    RecordDigest digest = new RecordDigest(Set.of());
    digest.add(ProgramHash.hex()).add(handbook.settings().language()).add(today);
    digest.add(length).add(figure);
    sources.forEach(each -> digest.add(each.path()).add(each.hash()));
    Problems.in(sources, problems).all().forEach(each -> digest.add(HumanFormat.format(each)));
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
        new Entry.Lists(Cert.of(exercise, figure, problems), Pemat.of(facts, problems)),
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
        new Entry.Lists(Cert.of(programme, figures, problems), Pemat.of(facts, problems)),
        problems.all());
  }

  private Optional<Integer> length(String document) {
    return Optional.ofNullable(lengths.get("pdf/" + document + ".pdf"));
  }

  private static boolean speaksToReader(List<Passage> text) {
    return text.stream().anyMatch(each -> TO_READER.anyIn(each.text()));
  }
}
