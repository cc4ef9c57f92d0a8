package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapByExercise;
import static org.moveleaf.schema.Shapes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.ProgrammeText;
import org.moveleaf.model.Review;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;
import org.moveleaf.translation.Wordage;

/** Reads {@code programmes/<id>.<language>.md}: the words of a programme in another language. */
final class ProgrammeWords {

  private static final String FAMILY = "programme";

  private static final Field<String> TITLE = required("title", text(80));

  private static final Field<String> WARM_UP_WHY = withDefault("why", text(), "");
  private static final Field<String> WARM_UP =
      withDefault("warm-up", MappingShape.of(v -> v.get(WARM_UP_WHY), WARM_UP_WHY), "");

  private static final Field<String> PHASE_TITLE = withDefault("title", text(80), "");
  private static final Field<Map<String, String>> WHY =
      withDefault("why", mapByExercise(text()), Map.of());
  private static final Shape<PhaseWords> PHASE =
      MappingShape.of(
          values -> new PhaseWords(values.get(PHASE_TITLE), values.get(WHY)), PHASE_TITLE, WHY);
  private static final Field<List<PhaseWords>> PHASES =
      withDefault("phases", list(PHASE), List.of());

  private static final MappingShape<Values> SHAPE =
      MappingShape.of(
          values -> values, TITLE, WARM_UP, PHASES, ReviewShape.FIELD, WordFiles.MADE_FROM);

  private record PhaseWords(String title, Map<String, String> why) {}

  private final WordFiles files;
  private final SectionHeadings headings;
  private final Diagnostics diagnostics;

  ProgrammeWords(WordFiles files, Vocabulary vocabulary, Diagnostics diagnostics) {
    this.files = files;
    this.headings = new SectionHeadings(FAMILY, vocabulary);
    this.diagnostics = diagnostics;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  /** The programme in the language; empty if nobody has written its words. */
  Optional<Programme> read(Programme source) {
    Wordage own = Wordage.of(source);
    return files.document(source.origin(), own).map(each -> translated(source, own, each));
  }

  private Programme translated(Programme source, Wordage own, Document document) {
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = SHAPE.read(document.data(), reading);
    Sections sections = Sections.of(headings, document, diagnostics);
    ProgrammeText text =
        new ProgrammeText(
            sections.introduction("purpose"),
            sections.required("for-whom"),
            sections.required("moving-on"),
            sections.required("going-back"));
    Origin origin = reading.origin(document.source());
    Programme words =
        new Programme(
            source.id(),
            values.get(TITLE),
            source.order(),
            text,
            item(
                source.warmUp(),
                source.warmUp().exercise().id(),
                values.get(WARM_UP),
                "warm-up",
                origin),
            phases(source.phases(), values.get(PHASES), origin),
            values.get(ReviewShape.FIELD),
            origin);
    boolean behind =
        files.compare(
            source.origin(), origin, values.get(WordFiles.MADE_FROM), own, Wordage.of(words));
    return behind ? with(words, words.review().behindSource()) : words;
  }

  private static Programme with(Programme words, Review review) {
    return new Programme(
        words.id(),
        words.title(),
        words.order(),
        words.text(),
        words.warmUp(),
        words.phases(),
        review,
        words.origin());
  }

  private List<Phase> phases(List<Phase> source, List<PhaseWords> words, Origin origin) {
    boolean silent =
        source.stream()
            .allMatch(
                each ->
                    each.title().isEmpty()
                        && each.items().stream().allMatch(item -> item.why().isEmpty()));
    if (words.size() != source.size() && !(silent && words.isEmpty())) {
      files.error(
          "phases",
          origin.at("phases"),
          words.size() + " phases; the source has " + source.size(),
          "write one for each, `{}` for one without words");
      return source;
    }
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      PhaseWords said = words.isEmpty() ? new PhaseWords("", Map.of()) : words.get(i);
      phases.add(phase(source.get(i), said, "phases." + i, origin));
    }
    return phases;
  }

  private Phase phase(Phase source, PhaseWords words, String field, Origin origin) {
    if (source.title().isEmpty() != words.title.isEmpty()) {
      files.error(
          "field",
          origin.at(field),
          words.title.isEmpty() ? "a phase without its title" : "a title that the source has not",
          words.title.isEmpty() ? "translate `" + source.title() + "`" : "leave it out");
    }
    return new Phase(
        words.title,
        source.weeks(),
        source.sameWeeks(),
        source.schedule(),
        source.items().stream()
            .map(
                each ->
                    item(each, source.nameOf(each), why(source, each, words.why), field, origin))
            .toList());
  }

  /**
   * An exercise's own name serves all its variations in the phase that have a reason and no name of
   * their own in these words.
   */
  private static String why(Phase source, Phase.Item item, Map<String, String> words) {
    String exercise = item.exercise().id();
    String name = source.nameOf(item);
    if (!name.equals(exercise) && words.containsKey(name)) {
      return words.get(name);
    }
    boolean forOthers =
        item.why().isEmpty()
            && source.items().stream()
                .anyMatch(each -> each.exercise().id().equals(exercise) && !each.why().isEmpty());
    return forOthers ? "" : words.getOrDefault(exercise, "");
  }

  private Phase.Item item(Phase.Item source, String name, String why, String field, Origin origin) {
    if (source.why().isEmpty() != why.isEmpty()) {
      files.error(
          "field",
          origin.at(field),
          why.isEmpty()
              ? "no `why` for `" + name + "`"
              : "a `why` for `" + name + "`, which the source has not",
          why.isEmpty() ? "translate `" + source.why() + "`" : "leave it out");
    }
    return new Phase.Item(source.exercise(), source.variation(), source.change(), why);
  }
}
