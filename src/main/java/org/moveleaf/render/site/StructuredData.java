package org.moveleaf.render.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Review;
import org.moveleaf.model.Span;
import org.moveleaf.model.Step;
import org.moveleaf.render.text.DosePhrases;
import org.moveleaf.render.text.Html;
import org.moveleaf.theme.Messages;

/**
 * What a page is about, for machines, as JSON-LD in the words of schema.org: {@code MedicalWebPage}
 * for every page, {@code ExercisePlan} for doses, {@code HowTo} for steps. schema.org knows neither
 * sets nor holds; they are additional variables.
 */
final class StructuredData {

  private final Handbook handbook;
  private final Messages messages;
  private final DosePhrases doses;

  StructuredData(Handbook handbook, Messages messages) {
    this.handbook = handbook;
    this.messages = messages;
    this.doses = new DosePhrases(messages);
  }

  Html exercise(Exercise exercise) {
    return write(
        json -> {
          page(
              json, exercise.title(), exercise.purpose().plainText(), exercise.evidence().review());
          json.name("about");
          plan(json, exercise);
          json.name("mainEntity");
          howTo(json, exercise);
        });
  }

  Html programme(Programme programme) {
    return write(
        json ->
            page(
                json,
                programme.title(),
                programme.text().purpose().plainText(),
                programme.review()));
  }

  Html guide(GuidePage guide) {
    return write(json -> page(json, guide.title(), guide.summary(), guide.evidence().review()));
  }

  private interface Body {
    void write(JsonWriter json) throws IOException;
  }

  private Html write(Body body) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.setHtmlSafe(true);
      json.beginObject();
      json.name("@context").value("https://schema.org");
      json.name("@type").value("MedicalWebPage");
      body.write(json);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return new Html(out.toString());
  }

  private void page(JsonWriter json, String name, String description, Review review)
      throws IOException {
    json.name("name").value(name);
    json.name("description").value(description);
    json.name("inLanguage").value(handbook.settings().language());
    json.name("dateModified").value(handbook.settings().imprint().edition().toString());
    if (review.by().isPresent()) {
      json.name("lastReviewed").value(review.on().toString());
      json.name("reviewedBy").beginObject();
      json.name("@type").value("Person");
      json.name("name").value(review.by().get());
      json.endObject();
    }
    json.name("publisher").beginObject();
    json.name("@type").value("MedicalClinic");
    json.name("name").value(handbook.settings().clinic().name());
    json.endObject();
    json.name("audience").beginObject();
    json.name("@type").value("Patient");
    json.endObject();
  }

  private void plan(JsonWriter json, Exercise exercise) throws IOException {
    Dose dose = exercise.dose();
    json.beginObject();
    json.name("@type").value("ExercisePlan");
    json.name("name").value(exercise.title());
    json.name("exerciseType").value(messages.text("label.type." + exercise.traits().type().word()));
    json.name("intensity").value(messages.text("label.level." + exercise.traits().level()));
    json.name("activityFrequency").value(doses.frequency(dose.schedule()));
    if (dose.effort() instanceof Effort.Repetitions repetitions) {
      quantity(json, "repetitions", repetitions.count());
    } else if (dose.effort() instanceof Effort.Duration duration) {
      json.name("activityDuration").value(iso(duration.seconds()));
    }
    Optional<Span> rest = dose.restBetweenSets();
    if (rest.isPresent()) {
      json.name("restPeriods").value(doses.time(rest.get()));
    }
    variables(json, dose);
    json.endObject();
  }

  private void variables(JsonWriter json, Dose dose) throws IOException {
    json.name("additionalVariable").beginArray();
    json.value(messages.text("dose.label.sets") + ": " + dose.sets());
    Optional<Span> hold = dose.hold();
    if (hold.isPresent()) {
      String held = doses.shortHold(hold.get(), dose.holds());
      json.value(messages.text("dose.label.hold") + ": " + held);
    }
    Optional<String> sides = doses.sides(dose);
    if (sides.isPresent()) {
      json.value(sides.get());
    }
    json.endArray();
  }

  private static void quantity(JsonWriter json, String name, Span span) throws IOException {
    json.name(name);
    if (span.isSingle()) {
      json.value(span.max());
      return;
    }
    json.beginObject();
    json.name("@type").value("QuantitativeValue");
    json.name("minValue").value(span.min());
    json.name("maxValue").value(span.max());
    json.endObject();
  }

  private static String iso(Span seconds) {
    return Duration.ofSeconds(seconds.max()).toString();
  }

  private void howTo(JsonWriter json, Exercise exercise) throws IOException {
    json.beginObject();
    json.name("@type").value("HowTo");
    json.name("name").value(exercise.title());
    json.name("totalTime").value(Duration.ofSeconds(exercise.dose().seconds()).toString());
    List<String> supplies = exercise.traits().equipment();
    if (!supplies.isEmpty()) {
      json.name("tool").beginArray();
      for (String each : supplies) {
        json.value(messages.text("label.equipment." + each));
      }
      json.endArray();
    }
    json.name("step").beginArray();
    int position = 0;
    for (Step step : exercise.instructions().steps()) {
      json.beginObject();
      json.name("@type").value("HowToStep");
      json.name("position").value(++position);
      json.name("text").value(step.plainText());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
