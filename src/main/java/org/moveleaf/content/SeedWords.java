package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.model.StatedDose;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.translation.Wordage;

/**
 * Reads {@code seeds/<id>.<language>.yaml}: our words about an article. Its title and its own names
 * of exercises stay as they are.
 */
final class SeedWords {

  private static final Field<List<String>> COVERS = withDefault("covers", list(text()), List.of());
  private static final Field<Optional<String>> NAME = optional("name", text(80));
  private static final Field<Optional<String>> SETTING = optional("setting", text());
  private static final Field<List<String>> NOTES = withDefault("notes", list(text()), List.of());
  private static final Shape<Entry> ENTRY =
      MappingShape.of(
          values -> new Entry(values.get(NAME), values.get(SETTING), values.get(NOTES)),
          NAME,
          SETTING,
          NOTES);
  private static final Field<Map<String, Entry>> ENTRIES =
      withDefault("entries", mapOf(ENTRY), Map.of());

  private static final MappingShape<Values> SHAPE =
      MappingShape.of(values -> values, COVERS, ENTRIES, WordFiles.MADE_FROM);

  private record Entry(Optional<String> name, Optional<String> setting, List<String> notes) {}

  private static final Entry NOTHING = new Entry(Optional.empty(), Optional.empty(), List.of());

  private final WordFiles files;
  private final String language;
  private final Diagnostics diagnostics;

  /**
   * @param language of the handbook, and of its articles
   */
  SeedWords(WordFiles files, String language, Diagnostics diagnostics) {
    this.files = files;
    this.language = language;
    this.diagnostics = diagnostics;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  /** The record in the language; that of the source if nobody has written its words. */
  Source read(Source source) {
    Wordage own = Wordage.of(source);
    return files.yaml(source.origin(), own).map(e -> translated(source, own, e)).orElse(source);
  }

  private Source translated(Source source, Wordage own, WordFiles.Yaml yaml) {
    Reading reading = Reading.of("seed", diagnostics);
    Values values = SHAPE.read(yaml.data(), reading);
    Origin origin = reading.origin(yaml.source());
    Map<String, Entry> words = values.get(ENTRIES);
    compareLines("covers", source.covers(), values.get(COVERS), origin);
    Source translated =
        new Source(
            source.id(),
            source.title(),
            Optional.of(language),
            source.publisher(),
            values.get(COVERS),
            source.entries().stream()
                .map(each -> entry(each, words.getOrDefault(each.id(), NOTHING), origin))
                .toList(),
            origin);
    files.compare(
        source.origin(), origin, values.get(WordFiles.MADE_FROM), own, Wordage.of(translated));
    return translated;
  }

  private SourceEntry entry(SourceEntry source, Entry words, Origin origin) {
    String field = "entries." + source.id();
    if (words.setting.isEmpty()) {
      files.error(
          "field",
          origin.at(field),
          "no `setting` for `" + source.id() + "`",
          "translate `" + source.setting() + "`");
    }
    compareLines(field, source.dose().notes(), words.notes, origin);
    StatedDose dose = source.dose();
    return new SourceEntry(
        source.id(),
        words.name.orElse(source.name()),
        words.name.isPresent() ? Optional.empty() : Optional.of(language),
        words.setting.orElse(source.setting()),
        new StatedDose(
            dose.sets(),
            dose.repetitions(),
            dose.hold(),
            dose.duration(),
            dose.sides(),
            dose.sessionsPerDay(),
            dose.daysPerWeek(),
            dose.weeks(),
            words.notes),
        source.exercise());
  }

  private void compareLines(String field, List<String> source, List<String> words, Origin origin) {
    if (source.size() != words.size()) {
      files.error(
          "points",
          origin.at(field),
          String.format(
              Locale.ROOT,
              "`%s` has %d lines; the source has %d",
              field,
              words.size(),
              source.size()),
          "write one for each line, in the same order");
    }
  }
}
