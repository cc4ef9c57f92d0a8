package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Position;
import org.moveleaf.render.text.GlossaryLinks;
import org.moveleaf.render.text.LinkTargets;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.view.ExerciseView;
import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.GuideView;
import org.moveleaf.render.view.Labels;
import org.moveleaf.render.view.PageViews;
import org.moveleaf.render.view.ProgrammeView;
import org.moveleaf.render.view.ProgrammeViews;
import org.moveleaf.theme.Messages;

/** Renders the whole handbook as one document for print. */
final class BookRenderer {

  private static final double SMALLEST_FIGURES = 0.7;

  private final Press press;
  private final Handbook handbook;
  private final Messages messages;
  private final BookPaths paths;
  private final LinkTargets targets;
  private final GlossaryLinks glossary;

  BookRenderer(Press press) {
    this.press = press;
    this.handbook = press.handbook();
    this.messages = press.messages();
    this.paths = BookPaths.of(messages);
    this.targets = new LinkTargets(handbook);
    this.glossary = new GlossaryLinks(handbook.glossary());
  }

  PrintDocument render(String path) {
    return press.document(
        DocumentKind.HANDBOOK,
        path,
        TightLayouts.of(SMALLEST_FIGURES, this::book, Book::model, Book::at));
  }

  /** All that the handbook shows. */
  private record Book(Map<String, Object> model, List<ExerciseGroup> groups) {

    /** What differs with the size of figures. */
    Map<String, Object> at(double scale) {
      return Map.of("groups", groups.stream().map(each -> each.at(scale)).toList());
    }
  }

  private Book book() {
    ExerciseViews exercises = new ExerciseViews(handbook, press.drawings(), messages, paths);
    return new Book(model(exercises), groups(exercises));
  }

  private Map<String, Object> model(ExerciseViews exercises) {
    ProgrammeViews programmes = new ProgrammeViews(handbook, messages, paths, exercises);
    PageViews pages = new PageViews(handbook, messages, paths);
    Map<String, Object> model = press.model(DocumentKind.HANDBOOK, press.edition().paper(), paths);
    model.put("safety", pages.safety(writer(0)));
    model.put("guide", guide(pages));
    model.put("programmes", programmes(programmes));
    model.put("terms", pages.glossary());
    model.put("sources", pages.sources());
    model.put("index", BookIndex.of(handbook, messages, paths));
    return model;
  }

  private ProseWriter writer(int headingShift) {
    return new ProseWriter(targets, paths, glossary.page(), headingShift);
  }

  private List<GuideView> guide(PageViews pages) {
    return handbook.guide().values().stream().map(page -> pages.guide(page, writer(1))).toList();
  }

  private List<ProgrammeView> programmes(ProgrammeViews programmes) {
    return handbook.programmes().values().stream()
        .map(each -> programmes.full(each, writer(1)))
        .toList();
  }

  private List<ExerciseGroup> groups(ExerciseViews exercises) {
    Map<Position, List<ExerciseView>> byPosition = new LinkedHashMap<>();
    for (Exercise each : handbook.exercises().values()) {
      byPosition
          .computeIfAbsent(each.traits().mainPosition(), position -> new ArrayList<>())
          .add(view(exercises.full(each, writer(2))));
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

  private ExerciseView view(ExerciseView exercise) {
    return exercise.withFigure(LargeFigures.in(press.edition().text(), exercise.figure()));
  }
}
