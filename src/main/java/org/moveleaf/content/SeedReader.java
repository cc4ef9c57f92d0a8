package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.id;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.nonEmptyList;
import static org.moveleaf.schema.Shapes.quantity;
import static org.moveleaf.schema.Shapes.ref;
import static org.moveleaf.schema.Shapes.seconds;
import static org.moveleaf.schema.Shapes.span;
import static org.moveleaf.schema.Shapes.text;
import static org.moveleaf.schema.Shapes.word;

import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.model.StatedDose;
import org.moveleaf.model.StatedDose.Quantity;
import org.moveleaf.model.StatedDose.Vague;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.YamlNode;

/** Reads {@code seeds/<id>.yaml}: what a source article says, as facts. */
final class SeedReader {

  private static final Field<Optional<Quantity>> SETS =
      optional("sets", quantity(span(1, 20), Vague.OF_COUNTS));
  private static final Field<Optional<Quantity>> REPETITIONS =
      optional("repetitions", quantity(span(1, 200), Vague.OF_COUNTS));
  private static final Field<Optional<Quantity>> HOLD =
      optional("hold", quantity(seconds(1, 600), Vague.OF_TIMES));
  private static final Field<Optional<Quantity>> DURATION =
      optional("duration", quantity(seconds(1, 7200), Vague.OF_TIMES));
  private static final Field<Optional<Sides>> SIDES = optional("sides", word(Sides.class));
  private static final Field<Optional<Quantity>> SESSIONS_PER_DAY =
      optional("sessions-per-day", quantity(span(1, 24), Vague.OF_COUNTS));
  private static final Field<Optional<Quantity>> DAYS_PER_WEEK =
      optional("days-per-week", quantity(span(1, 7), Vague.OF_COUNTS));
  private static final Field<Optional<Quantity>> WEEKS =
      optional("weeks", quantity(span(1, 104), Vague.OF_COUNTS));
  private static final Field<List<String>> NOTES = withDefault("notes", list(text()), List.of());
  private static final MappingShape<StatedDose> DOSE_SHAPE =
      MappingShape.of(
          values ->
              new StatedDose(
                  values.get(SETS),
                  values.get(REPETITIONS),
                  values.get(HOLD),
                  values.get(DURATION),
                  values.get(SIDES),
                  values.get(SESSIONS_PER_DAY),
                  values.get(DAYS_PER_WEEK),
                  values.get(WEEKS),
                  values.get(NOTES)),
          SETS,
          REPETITIONS,
          HOLD,
          DURATION,
          SIDES,
          SESSIONS_PER_DAY,
          DAYS_PER_WEEK,
          WEEKS,
          NOTES);

  private static final Field<String> ID = required("id", id());
  private static final Field<String> NAME = required("name", text(80));
  private static final Field<String> SETTING = required("setting", text());
  private static final Field<StatedDose> DOSE = required("dose", DOSE_SHAPE);
  private static final Field<Ref> EXERCISE = required("exercise", ref());
  private static final Shape<SourceEntry> ENTRY =
      MappingShape.of(
          values ->
              new SourceEntry(
                  values.get(ID),
                  values.get(NAME),
                  Optional.empty(),
                  values.get(SETTING),
                  values.get(DOSE),
                  values.get(EXERCISE)),
          ID,
          NAME,
          SETTING,
          DOSE,
          EXERCISE);

  private static final Field<String> TITLE = required("title", text(120));
  private static final Field<Optional<String>> PUBLISHER = optional("publisher", text(120));
  private static final Field<List<String>> COVERS = withDefault("covers", list(text()), List.of());
  private static final Field<List<SourceEntry>> ENTRIES = required("entries", nonEmptyList(ENTRY));
  private static final MappingShape<Values> SOURCE =
      MappingShape.of(values -> values, TITLE, PUBLISHER, COVERS, ENTRIES);

  private final Diagnostics diagnostics;

  static Description describe() {
    return SOURCE.describe();
  }

  SeedReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Source read(String id, YamlNode node, SourceText source) {
    Reading reading = Reading.of("seed", diagnostics);
    Values values = SOURCE.read(node, reading);
    return new Source(
        id,
        values.get(TITLE),
        Optional.empty(),
        values.get(PUBLISHER),
        values.get(COVERS),
        values.get(ENTRIES),
        reading.origin(source));
  }
}
