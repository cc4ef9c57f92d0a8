package org.moveleaf.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.check.ReadingCounts;
import org.moveleaf.check.Writings;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Phrases;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;

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

  private final Handbook handbook;
  private final Map<String, List<Diagnostic>> problems;
  private final Map<String, List<SourceText>> figures;
  private final Map<String, Integer> lengths;
  private final ReadingCounts counts;
  private final LocalDate today;

  /**
   * @param counts what has been counted in the texts
   * @param lengths pages of each PDF by its path in the output
   * @param today by which reviews are due
   */
  public ContentReport(
      Handbook handbook,
      List<Diagnostic> diagnostics,
      ReadingCounts counts,
      Map<String, Integer> lengths,
      LocalDate today) {
    this.handbook = handbook;
    this.problems =
        diagnostics.stream().collect(Collectors.groupingBy(each -> each.range().path()));
    this.figures =
        handbook.figures().values().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.exercise().id(),
                    Collectors.mapping(each -> each.origin().source(), Collectors.toList())));
    this.lengths = Map.copyOf(lengths);
    this.counts = counts;
    this.today = today;
  }

  /** A page to look at and the same for machines, by path in the output folder. */
  public Map<String, byte[]> files() {
    List<Entry> entries = entries();
    Map<String, byte[]> files = new TreeMap<>();
    files.put("report/report.json", bytes(new ReportJson(handbook, entries, today).text()));
    files.put("report/index.html", bytes(new ReportPage(handbook, entries, today).html()));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Programmes, then exercises, each in the order of their ids. */
  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    new TreeMap<>(handbook.programmes()).values().forEach(each -> entries.add(entry(each)));
    new TreeMap<>(handbook.exercises()).values().forEach(each -> entries.add(entry(each)));
    return entries;
  }

  private Entry entry(Exercise exercise) {
    boolean figure = handbook.figure(exercise.id(), "").isPresent();
    List<SourceText> sources =
        Stream.concat(
                Stream.of(exercise.origin().source()),
                figures.getOrDefault(exercise.id(), List.of()).stream())
            .toList();
    Problems problems = Problems.in(sources, this.problems);
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
    boolean figures =
        programme.exercises().stream().allMatch(ref -> handbook.figure(ref.id(), "").isPresent());
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
