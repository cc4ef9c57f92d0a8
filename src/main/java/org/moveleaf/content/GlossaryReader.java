package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.text;

import java.util.List;
import java.util.Map;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.Origin;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.syntax.YamlNode;

/** Reads {@code glossary.yaml}: an id for each term, with its word, forms and meaning. */
final class GlossaryReader {

  private static final Field<String> TERM = required("term", text(60));
  private static final Field<List<String>> FORMS = withDefault("forms", list(text(60)), List.of());
  private static final Field<String> MEANING = required("meaning", text(400));

  private static final Shape<Map<String, Entry>> GLOSSARY =
      mapOf(
          MappingShape.of(
              values -> new Entry(values.get(TERM), values.get(FORMS), values.get(MEANING)),
              TERM,
              FORMS,
              MEANING));

  private final Diagnostics diagnostics;

  private record Entry(String term, List<String> forms, String meaning) {}

  static Description describe() {
    return GLOSSARY.describe();
  }

  GlossaryReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<GlossaryTerm> read(YamlNode node, SourceText source) {
    Reading reading = Reading.of("glossary", diagnostics);
    Map<String, Entry> entries = GLOSSARY.read(node, reading);
    Origin origin = reading.origin(source);
    return entries.entrySet().stream()
        .map(
            each ->
                new GlossaryTerm(
                    each.getKey(),
                    each.getValue().term,
                    each.getValue().forms,
                    each.getValue().meaning,
                    origin))
        .toList();
  }
}
