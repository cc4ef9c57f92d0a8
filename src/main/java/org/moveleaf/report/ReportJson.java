package org.moveleaf.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.language.EnglishGrade;
import org.moveleaf.language.Readability;
import org.moveleaf.language.TextCounts;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Review;

/** The report for machines; its form is that of {@code version}. */
final class ReportJson {

  private static final int VERSION = 1;

  private final Handbook handbook;
  private final List<Entry> entries;
  private final Optional<Readability> formula;
  private final LocalDate today;
  private final StringWriter out = new StringWriter();
  private final JsonWriter json = new JsonWriter(out);

  ReportJson(Handbook handbook, List<Entry> entries, LocalDate today) {
    this.handbook = handbook;
    this.entries = entries;
    this.formula = Readability.of(handbook.settings().language());
    this.today = today;
    json.setIndent("  ");
  }

  String text() {
    try {
      json.beginObject();
      json.name("version").value(VERSION);
      json.name("note").value(ContentReport.NO_CERTIFICATE);
      json.name("title").value(handbook.settings().cover().title());
      json.name("language").value(handbook.settings().language());
      json.name("edition").value(handbook.settings().imprint().edition().toString());
      json.name("entries").beginArray();
      for (Entry entry : entries) {
        entry(entry);
      }
      json.endArray().endObject().flush();
      return out + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void entry(Entry entry) throws IOException {
    json.beginObject();
    json.name("kind").value(entry.name().kind());
    json.name("id").value(entry.name().id());
    json.name("title").value(entry.name().title());
    json.name("file").value(entry.name().origin().source().path());
    readability(entry.text());
    review(entry.review());
    if (entry.pdfPages().isPresent()) {
      json.name("pdfPages").value(entry.pdfPages().get());
    }
    if (entry.figure().isPresent()) {
      json.name("figure").value(entry.figure().get());
    }
    items("cert", entry.lists().cert());
    items("pemat", entry.lists().pemat());
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

  private void readability(TextCounts text) throws IOException {
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

  private void review(Review review) throws IOException {
    json.name("review").beginObject();
    json.name("by").value(review.by().orElse(""));
    json.name("on").value(review.on().toString());
    json.name("next").value(review.next().toString());
    json.name("missing").value(review.by().isEmpty());
    json.name("overdue").value(review.isOverdue(today));
    json.endObject();
  }

  private void items(String name, List<Item> items) throws IOException {
    json.name(name).beginArray();
    for (Item each : items) {
      json.beginObject();
      json.name("item").value(each.number());
      json.name("question").value(each.question());
      json.name("answer").value(each.answer().word());
      json.name("where").value(each.where());
      json.endObject();
    }
    json.endArray();
  }
}
