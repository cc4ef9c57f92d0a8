package org.moveleaf.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.figure.Figure;
import org.moveleaf.figure.Illustration;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Span;
import org.moveleaf.render.text.Html;

/**
 * One page with all figures of a handbook, for whoever edits poses: every stage at print size, the
 * moving picture, sizes, and what is wrong. It needs no other file.
 */
public final class FigureSheet {

  private static final String STYLE =
      """
      body{font:16px/1.45 system-ui,sans-serif;margin:2rem;color:#16302f;background:#fff}
      h1{margin:0 0 .3rem}h2{margin:0;font-size:1.15rem}
      nav{columns:14rem;margin:1rem 0 2rem}nav a{display:block;color:inherit}
      section{border-top:2px solid #9aa8a2;padding:1rem 0 1.5rem}
      section.wrong h2::after{content:" needs a look";color:#a3262a}
      .row{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-end;margin:.8rem 0}
      figure{margin:0}figcaption{font-size:.85rem;color:#46605d;max-width:22rem}
      pre{background:#fbe9e6;padding:.8rem;overflow:auto}
      .meta{color:#46605d;font-size:.9rem;margin:.2rem 0}
      """;

  /** What stands in the head of each of these pages. */
  public static final String MARK = "<title>Figures</title>";

  private final Handbook handbook;
  private final Map<String, Illustration> drawn;
  private final List<Diagnostic> diagnostics;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param drawn a drawing of every figure of the handbook
   */
  public FigureSheet(
      Handbook handbook, Map<String, Illustration> drawn, List<Diagnostic> diagnostics) {
    this.handbook = handbook;
    this.drawn = Map.copyOf(drawn);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The page as HTML. */
  public String html() {
    out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">").append(MARK);
    out.append("<style>").append(STYLE).append("</style></head><body>\n<h1>Figures</h1>\n<p>");
    out.append(Html.escape(summary())).append("</p>\n<nav>");
    for (ExerciseFigure each : handbook.figures().values()) {
      out.append("<a href=\"#").append(each.id()).append("\">").append(each.id()).append("</a>");
    }
    out.append("</nav>\n");
    missing();
    handbook.figures().values().forEach(this::section);
    return out.append("</body></html>\n").toString();
  }

  private String summary() {
    List<Integer> sizes =
        drawn.values().stream()
            .flatMap(
                each ->
                    IntStream.range(0, each.frame().stages()).mapToObj(stage -> each.web(stage)))
            .map(web -> bytes(web).length)
            .sorted()
            .toList();
    long wrong =
        handbook.figures().values().stream().filter(each -> !problems(each).isEmpty()).count();
    return String.format(
        Locale.ROOT,
        "%s, %s, half of them below %s; %s a look.",
        HumanFormat.counted(handbook.figures().size(), "figure"),
        HumanFormat.counted(sizes.size(), "stage"),
        sizes.isEmpty() ? "0 KB" : kilobytes(sizes.get(sizes.size() / 2)),
        HumanFormat.counted(wrong, "figure") + (wrong == 1 ? " needs" : " need"));
  }

  private void missing() {
    List<String> none =
        handbook.exercises().values().stream()
            .map(Exercise::id)
            .filter(id -> handbook.figure(id, "").isEmpty())
            .toList();
    if (!none.isEmpty()) {
      out.append("<p><strong>Exercises without a figure:</strong> ");
      out.append(Html.escape(String.join(", ", none))).append("</p>\n");
    }
  }

  private List<Diagnostic> problems(ExerciseFigure figure) {
    return diagnostics.stream()
        .filter(each -> each.range().source().equals(figure.origin().source()))
        .toList();
  }

  private void section(ExerciseFigure figure) {
    List<Diagnostic> problems = problems(figure);
    Illustration illustration = drawn.get(figure.keyed().key());
    out.append("<section id=\"").append(figure.id()).append('"');
    out.append(problems.isEmpty() ? "" : " class=\"wrong\"").append("><h2>");
    out.append(Html.escape(title(figure))).append("</h2>\n<p class=\"meta\">");
    out.append(Html.escape(about(figure))).append("</p>\n<div class=\"row\">");
    for (int i = 0; i < illustration.frame().stages(); i++) {
      String shows = figure.stages().get(i).steps().map(FigureSheet::steps).orElse("start");
      picture(illustration.print(i), shows + ", " + kilobytes(bytes(illustration.web(i)).length));
    }
    illustration.film().ifPresent(this::film);
    out.append("</div>\n");
    for (Diagnostic each : problems) {
      out.append("<pre>").append(Html.escape(HumanFormat.format(each))).append("</pre>\n");
    }
    out.append("</section>\n");
  }

  private String title(ExerciseFigure figure) {
    Exercise exercise = handbook.exercises().get(figure.exercise().id());
    String title = exercise == null ? figure.exercise().id() : exercise.title();
    return title + figure.variation().map(Ref::id).map(id -> ", " + id).orElse("");
  }

  private static String about(ExerciseFigure figure) {
    Figure posed = figure.figure();
    String path = figure.origin().source().path();
    return posed.stages().isEmpty()
        ? path
        : String.join(
            " · ", path, posed.person().word(), posed.stages().get(0).pose().base().word());
  }

  private static String steps(Span steps) {
    return steps.isSingle() ? "step " + steps.min() : "steps " + steps.min() + "–" + steps.max();
  }

  private void film(Film film) {
    byte[] bytes = bytes(film.svg());
    picture(
        film.svg(),
        "movement, " + kilobytes(bytes.length) + ", " + kilobytes(zipped(bytes)) + " zipped");
  }

  private void picture(String svg, String caption) {
    out.append("<figure><img alt=\"\" src=\"data:image/svg+xml;base64,");
    out.append(Base64.getEncoder().encodeToString(bytes(svg))).append("\"><figcaption>");
    out.append(Html.escape(caption)).append("</figcaption></figure>");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  private static String kilobytes(int bytes) {
    return String.format(Locale.ROOT, "%.1f KB", bytes / 1000.0);
  }
}
