package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.Origin;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.translation.Wordage;

/** Reads {@code glossary.<language>.yaml}: terms by the ids that they have in the source. */
final class GlossaryWords {

  private static final Field<String> TERM = required("term", text(60));
  private static final Field<List<String>> FORMS = withDefault("forms", list(text(60)), List.of());
  private static final Field<String> MEANING = required("meaning", text(400));
  private static final Shape<Entry> ENTRY =
      MappingShape.of(
          values -> new Entry(values.get(TERM), values.get(FORMS), values.get(MEANING)),
          TERM,
          FORMS,
          MEANING);
  private static final Field<Map<String, Entry>> TERMS = required("terms", mapOf(ENTRY));

  private static final MappingShape<Values> SHAPE =
      MappingShape.of(values -> values, TERMS, WordFiles.MADE_FROM);

  private record Entry(String term, List<String> forms, String meaning) {}

  private final WordFiles files;
  private final Diagnostics diagnostics;

  GlossaryWords(WordFiles files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  /** The terms in the language; none if nobody has written them. */
  List<GlossaryTerm> read(List<GlossaryTerm> source) {
    if (source.isEmpty()) {
      return List.of();
    }
    Wordage own = Wordage.of(source);
    Origin original = source.get(0).origin();
    Optional<List<GlossaryTerm>> terms =
        files.yaml(original, own).map(each -> translated(source, own, each));
    return terms.orElse(List.of());
  }

  private List<GlossaryTerm> translated(
      List<GlossaryTerm> source, Wordage own, WordFiles.Yaml yaml) {
    Reading reading = Reading.of("glossary", diagnostics);
    Values values = SHAPE.read(yaml.data(), reading);
    Map<String, Entry> entries = values.get(TERMS);
    Origin origin = reading.origin(yaml.source());
    List<GlossaryTerm> terms = new ArrayList<>();
    for (GlossaryTerm each : source) {
      Entry words = entries.get(each.id());
      if (words == null) {
        files.warn(
            "term",
            origin.at("terms"),
            "the term `" + each.id() + "` is missing",
            "add it, or take it out of the source");
      } else {
        terms.add(new GlossaryTerm(each.id(), words.term, words.forms, words.meaning, origin));
      }
    }
    for (String id : entries.keySet()) {
      if (source.stream().noneMatch(each -> each.id().equals(id))) {
        files.warn(
            "term", origin.at("terms." + id), "the source has no term `" + id + "`", "take it out");
      }
    }
    files.compare(
        source.get(0).origin(), origin, values.get(WordFiles.MADE_FROM), own, Wordage.of(terms));
    return terms;
  }
}
