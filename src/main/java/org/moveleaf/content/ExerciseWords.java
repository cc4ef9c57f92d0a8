package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Adjustment;
import org.moveleaf.model.Block;
import org.moveleaf.model.Evidence;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Instructions;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;
import org.moveleaf.model.Step;
import org.moveleaf.model.Title;
import org.moveleaf.model.Variation;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;
import org.moveleaf.translation.Wordage;

/** Reads {@code exercises/<id>.<language>.md}: the words of an exercise in another language. */
final class ExerciseWords {

  private static final String FAMILY = "exercise";

  private static final Field<String> TITLE = required("title", text(80));
  private static final Field<List<String>> ALSO_CALLED =
      withDefault("also-called", list(text(80)), List.of());
  private static final Field<Map<String, String>> VARIATIONS =
      withDefault("variations", mapOf(text(80)), Map.of());

  private static final MappingShape<Values> SHAPE =
      MappingShape.of(
          values -> values, TITLE, ALSO_CALLED, VARIATIONS, ReviewShape.FIELD, WordFiles.MADE_FROM);

  private final WordFiles files;
  private final SectionHeadings headings;
  private final Diagnostics diagnostics;

  ExerciseWords(WordFiles files, Vocabulary vocabulary, Diagnostics diagnostics) {
    this.files = files;
    this.headings = new SectionHeadings(FAMILY, vocabulary);
    this.diagnostics = diagnostics;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  /** The exercise in the language; empty if nobody has written its words. */
  Optional<Exercise> read(Exercise source) {
    Wordage own = Wordage.of(source);
    return files.document(source.origin(), own).map(each -> translated(source, own, each));
  }

  private Exercise translated(Exercise source, Wordage own, Document document) {
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = SHAPE.read(document.data(), reading);
    Sections sections = Sections.of(headings, document, diagnostics);
    Origin origin = reading.origin(document.source());
    Exercise words = with(source, values, sections, values.get(ReviewShape.FIELD), reading, origin);
    compareSteps(source, words);
    compareCare(source, words);
    return files.compare(
            source.origin(), origin, values.get(WordFiles.MADE_FROM), own, Wordage.of(words))
        ? behind(words)
        : words;
  }

  private Exercise with(
      Exercise source,
      Values values,
      Sections sections,
      Review review,
      Reading reading,
      Origin origin) {
    return new Exercise(
        source.id(),
        new Title(values.get(TITLE), values.get(ALSO_CALLED)),
        source.traits(),
        sections.introduction("purpose"),
        source.dose(),
        new Instructions(
            sections.required("start"),
            sections.steps("steps"),
            sections.required("feel"),
            sections.required("care")),
        new Adjustment(
            sections.required("easier"),
            sections.required("harder"),
            sections.required("move-on"),
            source.adjustment().easierExercise(),
            source.adjustment().harderExercise()),
        variations(source, values.get(VARIATIONS), sections, reading, origin),
        new Evidence(source.evidence().citations(), review),
        origin);
  }

  private static Exercise behind(Exercise words) {
    Evidence evidence =
        new Evidence(words.evidence().citations(), words.evidence().review().behindSource());
    return new Exercise(
        words.id(),
        words.name(),
        words.traits(),
        words.purpose(),
        words.dose(),
        words.instructions(),
        words.adjustment(),
        words.variations(),
        evidence,
        words.origin());
  }

  private List<Variation> variations(
      Exercise source,
      Map<String, String> titles,
      Sections sections,
      Reading reading,
      Origin origin) {
    if (source.variations().isEmpty()) {
      return List.of();
    }
    for (Variation each : source.variations()) {
      if (!titles.containsKey(each.id())) {
        reading.report(
            "missing-variation",
            origin.at("variations"),
            "no title for variation `" + each.id() + "`",
            "add it to `variations`: `" + each.id() + ": \u2026`");
      }
    }
    List<String> known = source.variations().stream().map(e -> title(e, titles)).toList();
    VariationTexts texts = VariationTexts.of(sections.required("variations"), known, reading);
    return source.variations().stream()
        .map(
            each ->
                new Variation(
                    each.id(),
                    title(each, titles),
                    each.equipment(),
                    each.dose(),
                    texts.text(title(each, titles))))
        .toList();
  }

  private static String title(Variation variation, Map<String, String> titles) {
    return titles.getOrDefault(variation.id(), variation.title());
  }

  /** None of what to take care of may be lost. */
  private void compareCare(Exercise source, Exercise words) {
    int own = points(source).mapToInt(each -> each.items().size()).sum();
    int translated = points(words).mapToInt(each -> each.items().size()).sum();
    if (own > 0 && translated > 0 && translated != own) {
      files.error(
          "points",
          points(words).findFirst().orElseThrow().range(),
          String.format(Locale.ROOT, "`care` has %d lines; the source has %d", translated, own),
          "write one for each line, in the same order");
    }
    compareWarnings(source.instructions(), words.instructions());
  }

  /** What stands on cards and posters in one language stands there in all. */
  private void compareWarnings(Instructions source, Instructions words) {
    List<Block.Paragraph> own = source.carePoints().toList();
    List<Block.Paragraph> translated = words.carePoints().toList();
    // Other numbers of lines have been told.
    for (int i = 0; own.size() == translated.size() && i < own.size(); i++) {
      boolean bold = own.get(i).isStrong();
      if (translated.get(i).isStrong() != bold) {
        files.error(
            "warnings",
            translated.get(i).range(),
            bold
                ? "this line is bold in whole in the source, and not here"
                : "this line is bold in whole, and not in the source",
            bold
                ? "write `**` before and behind it: cards and posters show it"
                : "take `**` out, or make it bold in the source as well");
      }
    }
  }

  private static Stream<Block.BulletList> points(Exercise exercise) {
    return exercise.instructions().care().blocks().stream()
        .filter(Block.BulletList.class::isInstance)
        .map(Block.BulletList.class::cast);
  }

  /** Pictures belong to steps by their numbers. */
  private void compareSteps(Exercise source, Exercise words) {
    List<Step> own = source.instructions().steps();
    List<Step> steps = words.instructions().steps();
    if (!steps.isEmpty() && steps.size() != own.size()) {
      files.error(
          "steps",
          steps.get(steps.size() - 1).range(),
          steps.size() + " steps; the source has " + own.size(),
          "write one for each step of `" + source.origin().source().path() + "`");
    }
  }
}
