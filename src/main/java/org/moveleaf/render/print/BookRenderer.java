package org.moveleaf.render.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moveleaf.model.Cover;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Position;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.text.GlossaryLinks;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.text.LinkTargets;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseView;
import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.GuideView;
import org.moveleaf.render.view.Labels;
import org.moveleaf.render.view.PageViews;
import org.moveleaf.render.view.ProgrammeView;
import org.moveleaf.render.view.ProgrammeViews;
import org.moveleaf.theme.FontFace;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;

/** Renders the whole handbook as one document for print. */
public final class BookRenderer {

  private static final String PATH = "handbook.pdf";

  private final Handbook handbook;
  private final Drawings drawings;
  private final Theme theme;
  private final Messages messages;
  private final Templates templates;
  private final BookPaths paths = new BookPaths();
  private final LinkTargets targets;
  private final GlossaryLinks glossary;

  public BookRenderer(Handbook handbook, Drawings drawings, Theme theme, Templates templates) {
    this.drawings = drawings;
    this.handbook = handbook;
    this.theme = theme;
    this.messages = theme.messages();
    this.templates = templates;
    this.targets = new LinkTargets(handbook);
    this.glossary = new GlossaryLinks(handbook.glossary());
  }

  public PrintDocument render() {
    return new PrintDocument(
        PATH, templates.fill("print/handbook.ftlh", model()), pictures(), fonts());
  }

  private Map<String, Object> model() {
    ExerciseViews exercises = new ExerciseViews(handbook, drawings, messages, paths);
    ProgrammeViews programmes = new ProgrammeViews(handbook, messages, paths, exercises);
    PageViews pages = new PageViews(handbook, messages, paths);
    Map<String, Object> model = new TreeMap<>();
    model.put("style", new Html(PrintStyle.of(theme)));
    model.put("book", bookView(pages));
    model.put("safety", pages.safety(writer(0)));
    model.put("guide", guide(pages));
    model.put("programmes", programmes(programmes));
    model.put("groups", groups(exercises));
    model.put("terms", pages.glossary());
    model.put("sources", pages.sources());
    model.put("index", BookIndex.of(handbook, messages, paths));
    return model;
  }

  private BookView bookView(PageViews pages) {
    Cover cover = handbook.settings().cover();
    return new BookView(
        cover.title(),
        cover.subtitle(),
        cover.description(),
        messages.language(),
        messages.text("language.direction"),
        new Labels(messages)
            .dated("site.edition", handbook.settings().imprint().edition(), Map.of()),
        handbook.settings().imprint().licence().orElse(null),
        pages.clinic());
  }

  private ProseWriter writer(int headingShift) {
    return new ProseWriter(targets, paths, glossary.page(), headingShift);
  }

  private List<GuideView> guide(PageViews pages) {
    return handbook.guide().values().stream()
        .map(page -> pages.guide(page, writer(1), BookPaths.guideAnchor(page.id()) + "-"))
        .toList();
  }

  private List<ProgrammeView> programmes(ProgrammeViews programmes) {
    return handbook.programmes().values().stream()
        .map(each -> programmes.full(each, writer(0)))
        .toList();
  }

  private List<ExerciseGroup> groups(ExerciseViews exercises) {
    Map<Position, List<ExerciseView>> byPosition = new LinkedHashMap<>();
    for (Exercise each : handbook.exercises().values()) {
      byPosition
          .computeIfAbsent(each.traits().mainPosition(), position -> new ArrayList<>())
          .add(exercises.full(each, writer(0)));
    }
    return byPosition.entrySet().stream()
        .map(
            each ->
                new ExerciseGroup(
                    each.getKey().word(),
                    new Labels(messages).position(each.getKey()).label(),
                    each.getValue()))
        .toList();
  }

  private Map<String, byte[]> pictures() {
    Map<String, byte[]> pictures = new TreeMap<>();
    for (Picture each : handbook.pictures().values()) {
      pictures.put(paths.picture(each), each.bytes());
    }
    drawings
        .printFiles()
        .forEach(
            (name, svg) -> pictures.put(paths.figure(name), svg.getBytes(StandardCharsets.UTF_8)));
    for (String file : theme.printFiles()) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      pictures.put("asset:/theme/" + name, theme.require(file).bytes());
    }
    return pictures;
  }

  private Map<FontFace, byte[]> fonts() {
    Map<FontFace, byte[]> fonts = new LinkedHashMap<>();
    theme.fonts().forEach(face -> fonts.put(face, theme.require(face.print()).bytes()));
    return fonts;
  }
}
