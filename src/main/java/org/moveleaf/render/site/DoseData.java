package org.moveleaf.render.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.moveleaf.model.Dose;
import org.moveleaf.model.DoseChange;
import org.moveleaf.model.DoseLimits;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Span;

/** Writes doses as numbers for scripts: a span as its two ends, a time in seconds. */
final class DoseData {

  private final JsonWriter json;

  DoseData(JsonWriter json) {
    this.json = json;
  }

  void write(Dose dose) throws IOException {
    json.beginObject();
    json.name("sets").value(dose.sets());
    effort(dose.effort());
    span("hold", dose.hold());
    if (dose.holds() > 1) {
      json.name("holds").value(dose.holds());
    }
    json.name("sides").value(dose.sides().word());
    span("rest", dose.rest());
    span("perDay", dose.schedule().sessionsPerDay());
    span("days", dose.schedule().daysPerWeek());
    json.endObject();
  }

  void write(DoseChange change) throws IOException {
    json.beginObject();
    if (change.sets().isPresent()) {
      json.name("sets").value(change.sets().get());
    }
    if (change.effort().isPresent()) {
      effort(change.effort().get());
    }
    span("hold", change.hold());
    if (change.sides().isPresent()) {
      json.name("sides").value(change.sides().get().word());
    }
    span("rest", change.rest());
    span("perDay", change.sessionsPerDay());
    span("days", change.daysPerWeek());
    json.endObject();
  }

  /** What a dose may be, and what {@link Dose#seconds()} reckons with. */
  void limits() throws IOException {
    json.beginObject();
    span("sets", DoseLimits.SETS);
    span("repetitions", DoseLimits.REPETITIONS);
    span("duration", DoseLimits.DURATION);
    span("hold", DoseLimits.HOLD);
    span("rest", DoseLimits.REST);
    span("perDay", DoseLimits.SESSIONS_PER_DAY);
    span("days", DoseLimits.DAYS_PER_WEEK);
    json.name("rounds").beginObject();
    for (Sides sides : Sides.values()) {
      json.name(sides.word()).value(sides.rounds());
    }
    json.endObject();
    json.name("repetitionSeconds").value(Dose.SECONDS_PER_REPETITION);
    json.name("setUpSeconds").value(Dose.SECONDS_TO_SET_UP);
    json.endObject();
  }

  private void effort(Effort effort) throws IOException {
    if (effort instanceof Effort.Repetitions repetitions) {
      span("repetitions", repetitions.count());
    } else if (effort instanceof Effort.Duration duration) {
      span("duration", duration.seconds());
    }
  }

  private void span(String name, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      span(name, span.get());
    }
  }

  private void span(String name, Span span) throws IOException {
    json.name(name).beginArray().value(span.min()).value(span.max()).endArray();
  }
}
