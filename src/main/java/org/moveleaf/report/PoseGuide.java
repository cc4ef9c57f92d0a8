package org.moveleaf.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.moveleaf.content.FigureText;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.figure.Figure;
import org.moveleaf.figure.Illustrator;
import org.moveleaf.figure.draw.Still;
import org.moveleaf.render.text.Html;

/**
 * One page that draws every word of a figure's file, for whoever poses figures. It needs no other
 * file. Positions, movements, places and things come from the program's own lists, so that a new
 * one is in it without another line.
 */
public final class PoseGuide {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;
        color:#16302f;background:#fff}
      h1{margin:0 0 .3rem}h2{margin:0 0 .3rem;font-size:1.25rem}
      nav{columns:15rem;margin:1rem 0 2rem}nav a{display:block;color:inherit}
      section{border-top:2px solid #9aa8a2;padding:1rem 0 1.5rem}
      section p{max-width:60rem;margin:.6rem 0 .8rem}
      .row{display:grid;grid-template-columns:repeat(auto-fill,minmax(11.5rem,1fr));gap:1.5rem 1rem}
      figure{margin:0;display:flex;flex-direction:column}
      figure img{height:11rem;width:100%;object-fit:contain;object-position:left bottom}
      figcaption{font-size:.85rem;color:#46605d;margin-top:.4rem}
      code,pre{font-family:ui-monospace,monospace;font-size:.85rem;overflow-wrap:anywhere}
      figcaption code{color:#16302f;font-weight:600}
      .whole{display:flex;flex-wrap:wrap;gap:2rem;align-items:flex-end}
      .whole img{height:16rem;width:auto}
      pre{background:#eef3f0;padding:1rem;margin:0;overflow:auto}
      """;

  /** What stands in the head of each of these pages. */
  public static final String MARK = "<title>How to pose a figure</title>";

  private final StringBuilder out = new StringBuilder();

  /** The page as HTML. It takes some seconds, as everything on it is drawn. */
  public static String html() {
    return new PoseGuide().page();
  }

  private String page() {
    List<PoseExamples.Section> sections = PoseExamples.sections();
    out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">").append(MARK);
    out.append("<style>").append(STYLE).append("</style></head><body>\n");
    out.append(
        "<h1>How to pose a figure</h1>\n<p>A file in <code>content/figures</code>, with the");
    out.append(" name of its exercise, says who is drawn, from where, and for each stage of the");
    out.append(" movement what differs from the position it starts in. All numbers are degrees or");
    out.append(
        " centimetres; the direction is in the word. <code>check --figures figures.html</code>");
    out.append(
        " shows what you have posed, with what does not rest, reach or bend that way.</p>\n");
    out.append("<nav>");
    for (PoseExamples.Section each : sections) {
      out.append("<a href=\"#").append(id(each)).append("\">");
      out.append(Html.escape(each.title())).append("</a>");
    }
    out.append("</nav>\n");
    whole(PoseExamples.whole());
    sections.forEach(this::section);
    return out.append("</body></html>\n").toString();
  }

  private static String id(PoseExamples.Section section) {
    return section.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private void whole(PoseExample example) {
    out.append("<section><h2>A whole figure</h2>\n<div class=\"whole\"><pre>");
    out.append(Html.escape(example.file())).append("</pre>");
    stills(example).forEach(this::picture);
    out.append("</div>\n<p>").append(code(PoseExamples.MORE)).append("</p></section>\n");
  }

  private void section(PoseExamples.Section section) {
    out.append("<section id=\"").append(id(section)).append("\"><h2>");
    out.append(Html.escape(section.title())).append("</h2>\n");
    if (!section.lead().isEmpty()) {
      out.append("<p>").append(code(section.lead())).append("</p>\n");
    }
    out.append("<div class=\"row\">");
    List<List<Still>> drawn = section.examples().parallelStream().map(PoseGuide::stills).toList();
    for (int i = 0; i < drawn.size(); i++) {
      PoseExample example = section.examples().get(i);
      out.append("<figure>");
      picture(drawn.get(i).get(drawn.get(i).size() - 1));
      out.append("<figcaption><code>").append(Html.escape(example.words())).append("</code>");
      out.append(example.about().isEmpty() ? "" : "<br>" + Html.escape(example.about()));
      out.append("</figcaption></figure>\n");
    }
    out.append("</div></section>\n");
  }

  /** Words between backticks are code. */
  private static String code(String words) {
    return Html.escape(words).replaceAll("`([^`]+)`", "<code>$1</code>");
  }

  private void picture(Still still) {
    out.append("<img alt=\"\" src=\"data:image/svg+xml;base64,");
    byte[] bytes = still.print().getBytes(StandardCharsets.UTF_8);
    out.append(Base64.getEncoder().encodeToString(bytes)).append("\">");
  }

  private static List<Still> stills(PoseExample example) {
    return Illustrator.stills(figure(example));
  }

  static Figure figure(PoseExample example) {
    Diagnostics diagnostics = new Diagnostics();
    Figure figure =
        FigureText.read(new SourceText("example.yaml", example.file()), diagnostics).orElseThrow();
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException(example.file() + diagnostics.sorted());
    }
    return figure;
  }
}
