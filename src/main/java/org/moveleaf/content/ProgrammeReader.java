package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.integer;
import static org.moveleaf.schema.Shapes.nonEmptyList;
import static org.moveleaf.schema.Shapes.ref;
import static org.moveleaf.schema.Shapes.span;
import static org.moveleaf.schema.Shapes.text;
import static org.moveleaf.schema.Shapes.yesOrNo;

import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.DoseChange;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.ProgrammeText;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Schedule;
import org.moveleaf.model.Span;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;

/** Reads {@code programmes/<id>.md}. */
final class ProgrammeReader {

  private static final String FAMILY = "programme";
  private static final int DAYS_OF_WEEK = 7;

  private static final Field<Ref> EXERCISE = required("exercise", ref());
  private static final Field<Optional<Ref>> VARIATION = optional("variation", ref());
  private static final Field<DoseChange> DOSE =
      withDefault("dose", DoseShape.CHANGE, DoseChange.NONE);
  private static final Field<String> WHY = withDefault("why", text(), "");
  private static final Shape<Phase.Item> ITEM =
      MappingShape.of(
          values ->
              new Phase.Item(
                  values.get(EXERCISE), values.get(VARIATION), values.get(DOSE), values.get(WHY)),
          EXERCISE,
          VARIATION,
          DOSE,
          WHY);

  private static final Field<String> PHASE_TITLE = withDefault("title", text(80), "");
  private static final Field<Integer> WEEKS = required("weeks", integer(1, 52));
  private static final Field<Boolean> SAME_WEEKS = withDefault("same-weeks", yesOrNo(), false);
  private static final Field<Span> SESSIONS_PER_DAY = required("sessions-per-day", span(1, 12));
  private static final Field<Span> DAYS_PER_WEEK = required("days-per-week", span(1, 7));
  private static final Field<List<Phase.Item>> EXERCISES =
      required("exercises", nonEmptyList(ITEM));
  private static final Shape<Phase> PHASE =
      MappingShape.of(
          ProgrammeReader::phase,
          PHASE_TITLE,
          WEEKS,
          SAME_WEEKS,
          SESSIONS_PER_DAY,
          DAYS_PER_WEEK,
          EXERCISES);

  private static final Field<String> TITLE = required("title", text(80));
  private static final Field<Integer> ORDER = required("order", integer(1, 999));
  private static final Field<Phase.Item> WARM_UP = required("warm-up", ITEM);
  private static final Field<List<Phase>> PHASES = required("phases", nonEmptyList(PHASE));

  private static final MappingShape<Values> PROGRAMME =
      MappingShape.of(values -> values, TITLE, ORDER, WARM_UP, PHASES, ReviewShape.FIELD);

  private final SectionHeadings headings;
  private final Diagnostics diagnostics;

  static Description describe() {
    return PROGRAMME.describe();
  }

  ProgrammeReader(Vocabulary vocabulary, Diagnostics diagnostics) {
    this.headings = new SectionHeadings(FAMILY, vocabulary);
    this.diagnostics = diagnostics;
  }

  private static Phase phase(Values values) {
    return new Phase(
        values.get(PHASE_TITLE),
        values.get(WEEKS),
        values.get(SAME_WEEKS),
        new Schedule(values.get(SESSIONS_PER_DAY), values.get(DAYS_PER_WEEK)),
        values.get(EXERCISES));
  }

  Programme read(String id, Document document) {
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = PROGRAMME.read(document.data(), reading);
    Origin origin = reading.origin(document.source());
    shareWeeks(values.get(PHASES), reading, origin);
    Sections sections = Sections.of(headings, document, diagnostics);
    return new Programme(
        id,
        values.get(TITLE),
        values.get(ORDER),
        new ProgrammeText(
            sections.introduction("purpose"),
            sections.required("for-whom"),
            sections.required("moving-on"),
            sections.required("going-back")),
        values.get(WARM_UP),
        values.get(PHASES),
        values.get(ReviewShape.FIELD),
        origin);
  }

  /** Phases that share their weeks have a day of their own for each session. */
  private static void shareWeeks(List<Phase> phases, Reading reading, Origin origin) {
    int days = 0;
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      String field = "phases." + i + ".same-weeks";
      days = (phase.sameWeeks() ? days : 0) + phase.schedule().daysPerWeek().min();
      if (phase.sameWeeks() && i == 0) {
        reading.report(
            "contradiction",
            origin.at(field),
            "the weeks of the part before, and there is none",
            "take it out; it stands in the second of two parts that take turns");
      } else if (phase.sameWeeks() && days > DAYS_OF_WEEK) {
        reading.report(
            "contradiction",
            origin.at(field),
            days + " days in a week, with those of the part before",
            "lower `days-per-week`, as each part has days of its own; or take it out");
      }
    }
  }
}
