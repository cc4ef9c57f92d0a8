package org.moveleaf.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.language.EnglishGrade;
import org.moveleaf.language.Readability;
import org.moveleaf.language.TextCounts;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Review;
import org.moveleaf.render.text.Html;

/** The report as one page that needs no other file. */
final class ReportPage {

  private static final String STYLE =
      """
      body{font:16px/1.45 system-ui,sans-serif;margin:2rem auto;padding:0 1rem;max-width:70rem;
      color:#16302f;background:#fff}
      h1{margin:0 0 .3rem}h2{margin:2rem 0 .5rem}h3{margin:1rem 0 .3rem;font-size:1rem}
      table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700}
      th,td{text-align:left;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid #c5cfca}
      td.number{text-align:right}section{border-top:2px solid #9aa8a2}
      .wide{overflow-x:auto}.note{background:#f1f5ee;padding:.8rem;border-left:4px solid #46605d}
      .no{font-weight:700}pre{background:#fbe9e6;padding:.8rem;overflow:auto}
      details{margin:.5rem 0}summary{cursor:pointer}
      @media print{details{display:none}}
      """;

  private final Handbook handbook;
  private final Optional<Readability> formula;
  private final LocalDate today;

  ReportPage(Handbook handbook, LocalDate today) {
    this.handbook = handbook;
    this.formula = Readability.of(handbook.settings().language());
    this.today = today;
  }

  /**
   * All of it on one page, piece by piece.
   *
   * @param questions what the checklists ask, by their names and the items' numbers
   */
  Stream<String> html(List<Review> reviews, List<Entry> entries, Map<String, String> questions) {
    return html(head(title()) + summary(reviews), entries, questions);
  }

  /** The same of a part, on a page of its own. */
  Stream<String> html(Leaf leaf, List<Entry> entries, Map<String, String> questions) {
    String back = "<p><a href=\"index.html\">All parts</a></p>\n";
    return html(head(title() + ", part " + leaf.number()) + back, entries, questions);
  }

  private Stream<String> html(String head, List<Entry> entries, Map<String, String> questions) {
    return Stream.of(
            Stream.of(head + overview()),
            entries.stream().map(this::row),
            Stream.of("</tbody></table></div>\n" + asked(questions)),
            entries.stream().map(this::section),
            Stream.of("</body></html>\n"))
        .flatMap(each -> each);
  }

  /** Leads to the pages of a report that has several. */
  String index(List<Review> reviews, List<Leaf> leaves) {
    StringBuilder out = new StringBuilder();
    out.append(head(title())).append(summary(reviews));
    table("Parts", List.of("Part", "From", "To", "Texts", "Problems"), out);
    for (Leaf each : leaves) {
      out.append("<tr><th scope=\"row\"><a href=\"").append(each.html()).append("\">Part ");
      out.append(each.number()).append("</a></th>");
      cell(each.first(), out);
      cell(each.last(), out);
      cell(String.valueOf(each.entries()), out);
      cell(String.valueOf(each.problems()), out);
      out.append("</tr>\n");
    }
    return out.append("</tbody></table></div>\n</body></html>\n").toString();
  }

  private String title() {
    return "Report: " + handbook.settings().cover().title();
  }

  private static String head(String title) {
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width\"><title>");
    out.append(Html.escape(title)).append("</title><style>").append(STYLE);
    out.append("</style></head><body>\n<h1>").append(Html.escape(title)).append("</h1>\n");
    paragraph("note", ContentReport.NO_CERTIFICATE, out);
    return out.toString();
  }

  private String summary(List<Review> reviews) {
    long unreviewed = reviews.stream().filter(each -> each.by().isEmpty()).count();
    long overdue = reviews.stream().filter(each -> each.isOverdue(today)).count();
    StringBuilder out = new StringBuilder();
    paragraph(
        "",
        String.format(
            Locale.ROOT,
            "Edition of %s. %d of %d have not been reviewed by a clinician; the review of %d is overdue.",
            handbook.settings().imprint().edition(),
            unreviewed,
            reviews.size(),
            overdue),
        out);
    return out.toString();
  }

  private static void paragraph(String css, String words, StringBuilder out) {
    out.append(css.isEmpty() ? "<p>" : "<p class=\"" + css + "\">");
    out.append(Html.escape(words)).append("</p>\n");
  }

  private String overview() {
    StringBuilder out = new StringBuilder();
    List<String> heads =
        List.of(
            "Name",
            "Words",
            "Longest sentence",
            formula.map(Readability::name).orElse("Readability"),
            "PDF pages",
            "Figure",
            "Review",
            "Problems",
            "Answered “no”");
    table("At a glance", heads, out);
    return out.toString();
  }

  private static void table(String caption, List<String> heads, StringBuilder out) {
    out.append("<div class=\"wide\"><table><caption>").append(caption);
    out.append("</caption><thead><tr>");
    for (String head : heads) {
      out.append("<th scope=\"col\">").append(head).append("</th>");
    }
    out.append("</tr></thead><tbody>\n");
  }

  /** An entry in the table of all. */
  private String row(Entry entry) {
    StringBuilder out = new StringBuilder();
    out.append("<tr><th scope=\"row\"><a href=\"#").append(anchor(entry)).append("\">");
    out.append(Html.escape(entry.name().title())).append("</a></th>");
    cell(String.valueOf(entry.text().words()), out);
    cell(entry.text().longest().map(each -> each.words().size() + " words").orElse("–"), out);
    cell(grade(entry), out);
    cell(entry.pdfPages().map(String::valueOf).orElse("–"), out);
    cell(entry.figure().map(yes -> yes ? "yes" : "no").orElse("–"), out);
    cell(review(entry.review()), out);
    cell(String.valueOf(entry.problems().size()), out);
    cell(String.valueOf(noes(entry)), out);
    return out.append("</tr>\n").toString();
  }

  private static String asked(Map<String, String> questions) {
    StringBuilder out = new StringBuilder();
    out.append("<details><summary>What the checklists ask</summary><table><thead><tr>");
    out.append("<th scope=\"col\">Item</th><th scope=\"col\">Question</th></tr></thead><tbody>\n");
    questions.forEach(
        (item, question) -> {
          out.append("<tr>");
          cell(item, out);
          cell(question, out);
          out.append("</tr>\n");
        });
    return out.append("</tbody></table></details>\n").toString();
  }

  private static void cell(String words, StringBuilder out) {
    out.append("<td>").append(Html.escape(words)).append("</td>");
  }

  private static String anchor(Entry entry) {
    return entry.name().kind() + "-" + entry.name().id();
  }

  private String grade(Entry entry) {
    return measured(entry)
        .map(each -> String.format(Locale.ROOT, "%.1f", each.value(entry.text())))
        .orElse("–");
  }

  private Optional<Readability> measured(Entry entry) {
    return formula.filter(each -> entry.text().words() >= Readability.FEWEST_WORDS);
  }

  private String review(Review review) {
    if (review.isOverdue(today)) {
      return "overdue since " + review.next();
    }
    return review.by().map(by -> by + ", " + review.on()).orElse("none yet");
  }

  private static long noes(Entry entry) {
    return List.of(entry.lists().cert(), entry.lists().pemat()).stream()
        .flatMap(List::stream)
        .filter(each -> each.answer() == Item.Answer.NO)
        .count();
  }

  /** An entry in full. */
  private String section(Entry entry) {
    StringBuilder out = new StringBuilder();
    out.append("<section id=\"").append(anchor(entry)).append("\"><h2>");
    out.append(Html.escape(entry.name().title())).append("</h2>\n");
    paragraph("", about(entry), out);
    for (Diagnostic each : entry.problems()) {
      out.append("<pre>").append(Html.escape(HumanFormat.format(each))).append("</pre>\n");
    }
    list("CERT, what the content shows of it", entry.lists().cert(), out);
    list("PEMAT-P, what the content shows of it", entry.lists().pemat(), out);
    return out.append("</section>\n").toString();
  }

  private String about(Entry entry) {
    String text =
        String.format(
            Locale.ROOT,
            "%s · %d words in %d sentences",
            entry.name().origin().source().path(),
            entry.text().words(),
            entry.text().sentences());
    return text + measured(entry).map(each -> readability(each, entry.text())).orElse("");
  }

  private String readability(Readability formula, TextCounts text) {
    String words =
        String.format(
            Locale.ROOT, " · %s %s %.1f", formula.name(), formula.measure(), formula.value(text));
    return EnglishGrade.suits(handbook.settings().language())
        ? words + String.format(Locale.ROOT, ", SMOG %.1f", EnglishGrade.smog(text))
        : words;
  }

  /** What is answered with “no” in full; of the rest, which it is. */
  private static void list(String title, List<Item> items, StringBuilder out) {
    List<Item> bad = with(Item.Answer.NO, items);
    List<Item> good = with(Item.Answer.YES, items);
    List<Item> open = with(Item.Answer.NOT_AUTOMATIC, items);
    out.append("<details><summary>").append(Html.escape(title)).append(": ");
    out.append(good.size()).append(" yes, ").append(bad.size()).append(" no, ");
    out.append(open.size()).append(" for people</summary>");
    if (!bad.isEmpty()) {
      out.append("<table><thead><tr><th scope=\"col\">Item</th>");
      out.append("<th scope=\"col\">Question</th><th scope=\"col\">Answer</th>");
      out.append("<th scope=\"col\">Where</th></tr></thead><tbody>\n");
      for (Item each : bad) {
        out.append("<tr class=\"no\">");
        cell(each.number(), out);
        cell(each.question(), out);
        cell(each.answer().word(), out);
        cell(each.where(), out);
        out.append("</tr>\n");
      }
      out.append("</tbody></table>");
    }
    paragraph("", "Yes: " + numbers(good) + ". For people: " + numbers(open) + ".", out);
    out.append("</details>\n");
  }

  private static List<Item> with(Item.Answer answer, List<Item> items) {
    return items.stream().filter(each -> each.answer() == answer).toList();
  }

  private static String numbers(List<Item> items) {
    return items.isEmpty()
        ? "none"
        : items.stream().map(Item::number).collect(Collectors.joining(", "));
  }
}
