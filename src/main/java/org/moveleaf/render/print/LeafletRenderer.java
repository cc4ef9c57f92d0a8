package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Programme;
import org.moveleaf.render.view.ExerciseView;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.ItemView;
import org.moveleaf.render.view.PhaseView;
import org.moveleaf.render.view.ProgrammeView;
import org.moveleaf.render.view.VariationView;

/** Renders a leaflet for each programme: its exercises in full, the plan, the chart. */
final class LeafletRenderer {

  /** Patients look at them from where they exercise. */
  private static final double SMALLEST_FIGURES = 0.8;

  private final Press press;
  private final SingleSheets sheets;

  /**
   * An exercise of a programme in full.
   *
   * @param way the variation that it is done in, {@code null} for none
   * @param figure that of its variation where it has one, {@code null} for none
   * @param again whether it stood in an earlier part, so that its steps need not be told again
   */
  public record Entry(
      ItemView item, ExerciseView exercise, VariationView way, FigureView figure, boolean again) {

    /** The same with a figure for less than its usual size. */
    Entry at(double scale) {
      return new Entry(item, exercise, way, LineWeights.at(scale, figure), again);
    }
  }

  /** A part of a programme with its exercises in full. */
  public record Part(PhaseView phase, List<Entry> entries) {

    /** The same with figures for less than their usual size. */
    Part at(double scale) {
      return new Part(phase, entries.stream().map(each -> each.at(scale)).toList());
    }
  }

  /** All that a leaflet shows. */
  private record Leaflet(Map<String, Object> model, Entry warmUp, List<Part> phases) {

    /** What differs with the size of figures. */
    Map<String, Object> at(double scale) {
      return Map.of(
          "warmUp",
          warmUp.at(scale),
          "phases",
          phases.stream().map(each -> each.at(scale)).toList());
    }
  }

  LeafletRenderer(Press press) {
    this.press = press;
    this.sheets = new SingleSheets(press);
  }

  List<PrintDocument> render() {
    return press.handbook().programmes().values().stream().map(this::leaflet).toList();
  }

  private PrintDocument leaflet(Programme programme) {
    String page = sheets.paths().programme(programme.id());
    return press
        .document(
            DocumentKind.PROGRAMME,
            "programmes/" + programme.id() + ".pdf",
            TightLayouts.of(
                SMALLEST_FIGURES, () -> leaflet(programme, page), Leaflet::model, Leaflet::at),
            0,
            programme.origin().source().start(),
            sheets.codePictures(page))
        .madeFrom(() -> press.key(DocumentKind.PROGRAMME, programme));
  }

  private Leaflet leaflet(Programme programme, String page) {
    ProgrammeView view = sheets.programmes().full(programme, sheets.writer());
    Map<String, Object> model = sheets.model(DocumentKind.PROGRAMME, press.edition().paper());
    sheets.code(page, model);
    model.put("programme", view);
    Set<String> told = new HashSet<>();
    Entry warmUp = entry(view.warmUp(), told);
    return new Leaflet(model, warmUp, parts(view, told));
  }

  private List<Part> parts(ProgrammeView programme, Set<String> told) {
    List<Part> parts = new ArrayList<>();
    for (PhaseView phase : programme.phases()) {
      parts.add(new Part(phase, phase.items().stream().map(item -> entry(item, told)).toList()));
    }
    return parts;
  }

  private Entry entry(ItemView item, Set<String> told) {
    Exercise exercise = press.handbook().exercises().get(item.card().id());
    ExerciseView full =
        sheets
            .exercises()
            .full(exercise, sheets.writer())
            .with(figure -> LargeFigures.in(press.edition().text(), figure));
    FigureView own = full.figureOf(item.variation());
    VariationView way =
        full.variations().stream()
            .filter(each -> each.title().equals(item.variation()))
            .findFirst()
            .orElse(null);
    return new Entry(item, full, way, own, !told.add(exercise.id()));
  }
}
