package org.moveleaf.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.language.EnglishGrade;
import org.moveleaf.language.Readability;
import org.moveleaf.language.TextCounts;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Review;

/** The report for machines, an entry in a line; its form is that of {@code version}. */
final class ReportJson {

  private static final int VERSION = 2;

  private final Handbook handbook;
  private final Optional<Readability> formula;
  private final LocalDate today;

  ReportJson(Handbook handbook, LocalDate today) {
    this.handbook = handbook;
    this.formula = Readability.of(handbook.settings().language());
    this.today = today;
  }

  /**
   * A report, piece by piece.
   *
   * @param questions what the checklists ask, by their names and the items' numbers
   */
  Stream<String> text(List<Entry> entries, Map<String, String> questions) {
    String head =
        written(
            json -> {
              json.beginObject();
              head(json);
              json.name("questions").beginObject();
              for (Map.Entry<String, String> each : questions.entrySet()) {
                json.name(each.getKey()).value(each.getValue());
              }
              json.endObject();
              json.endObject();
            });
    AtomicBoolean first = new AtomicBoolean(true);
    return Stream.of(
            Stream.of(head.substring(0, head.length() - 1) + ",\"entries\":[\n"),
            entries.stream()
                .map(each -> written(json -> write(each, json)))
                .map(each -> first.getAndSet(false) ? each : ",\n" + each),
            Stream.of("\n]}\n"))
        .flatMap(each -> each);
  }

  /** Names the files of a report that has several, each of them a report of its own. */
  String index(List<Leaf> leaves) {
    return written(
            json -> {
              json.beginObject();
              head(json);
              json.name("parts").beginArray();
              for (Leaf each : leaves) {
                json.value(each.json());
              }
              json.endArray();
              json.endObject();
            })
        + "\n";
  }

  private void head(JsonWriter json) throws IOException {
    json.name("version").value(VERSION);
    json.name("note").value(ContentReport.NO_CERTIFICATE);
    json.name("title").value(handbook.settings().cover().title());
    json.name("language").value(handbook.settings().language());
    json.name("edition").value(handbook.settings().imprint().edition().toString());
  }

  /** What writes a value. */
  private interface Value {
    void write(JsonWriter json) throws IOException;
  }

  private static String written(Value value) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      value.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out.toString();
  }

  private void write(Entry entry, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("kind").value(entry.name().kind());
    json.name("id").value(entry.name().id());
    json.name("title").value(entry.name().title());
    json.name("file").value(entry.name().origin().source().path());
    readability(entry.text(), json);
    review(entry.review(), json);
    if (entry.pdfPages().isPresent()) {
      json.name("pdfPages").value(entry.pdfPages().get());
    }
    if (entry.figure().isPresent()) {
      json.name("figure").value(entry.figure().get());
    }
    items("cert", entry.lists().cert(), json);
    items("pemat", entry.lists().pemat(), json);
    json.name("problems").beginArray();
    for (Diagnostic each : entry.problems()) {
      json.beginObject();
      json.name("severity").value(each.severity().word());
      json.name("code").value(each.code().toString());
      json.name("place").value(each.range().toString());
      json.name("message").value(each.message());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void readability(TextCounts text, JsonWriter json) throws IOException {
    json.name("text").beginObject();
    json.name("words").value(text.words());
    json.name("sentences").value(text.sentences());
    if (text.longest().isPresent()) {
      json.name("longestSentence").beginObject();
      json.name("words").value(text.longest().get().words().size());
      json.name("place").value(text.longest().get().range().toString());
      json.endObject();
    }
    if (formula.isPresent() && text.words() >= Readability.FEWEST_WORDS) {
      json.name("formula").value(formula.get().name());
      json.name("value").value(round(formula.get().value(text)));
      if (EnglishGrade.suits(handbook.settings().language())) {
        json.name("smog").value(round(EnglishGrade.smog(text)));
      }
    }
    json.endObject();
  }

  private static BigDecimal round(double grade) {
    return BigDecimal.valueOf(grade).setScale(1, RoundingMode.HALF_UP);
  }

  private void review(Review review, JsonWriter json) throws IOException {
    json.name("review").beginObject();
    json.name("by").value(review.by().orElse(""));
    json.name("on").value(review.on().toString());
    json.name("next").value(review.next().toString());
    json.name("missing").value(review.by().isEmpty());
    json.name("overdue").value(review.isOverdue(today));
    json.endObject();
  }

  private static void items(String name, List<Item> items, JsonWriter json) throws IOException {
    json.name(name).beginArray();
    for (Item each : items) {
      if (each.isAnswered()) {
        json.beginObject();
        json.name("item").value(each.number());
        json.name("answer").value(each.answer().word());
        json.name("where").value(each.where());
        json.endObject();
      }
    }
    json.endArray();
    json.name(name + "ForPeople").beginArray();
    for (Item each : items) {
      if (!each.isAnswered()) {
        json.value(each.number());
      }
    }
    json.endArray();
  }
}
