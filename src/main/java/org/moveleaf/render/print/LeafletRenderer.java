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

/** Renders a leaflet for each programme: its exercises in full, the plan, the chart. */
final class LeafletRenderer {

  private final Press press;
  private final SingleSheets sheets;

  /**
   * An exercise of a programme in full.
   *
   * @param figure that of its variation where it has one, {@code null} for none
   * @param again whether it stood in an earlier part, so that its steps need not be told again
   */
  public record Entry(ItemView item, ExerciseView exercise, FigureView figure, boolean again) {}

  /** A part of a programme with its exercises in full. */
  public record Part(PhaseView phase, List<Entry> entries) {}

  LeafletRenderer(Press press) {
    this.press = press;
    this.sheets = new SingleSheets(press);
  }

  List<PrintDocument> render() {
    return press.handbook().programmes().values().stream().map(this::leaflet).toList();
  }

  private PrintDocument leaflet(Programme programme) {
    ProgrammeView view = sheets.programmes().full(programme, sheets.writer());
    Map<String, Object> model = sheets.model(DocumentKind.PROGRAMME, press.edition().paper());
    Map<String, byte[]> code = sheets.code(sheets.paths().programme(programme.id()), model);
    Set<String> told = new HashSet<>();
    model.put("programme", view);
    model.put("warmUp", entry(view.warmUp(), told));
    model.put("phases", parts(view, told));
    return press.document(
        DocumentKind.PROGRAMME,
        "programmes/" + programme.id() + ".pdf",
        List.of(model),
        0,
        programme.origin().source().start(),
        code);
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
    ExerciseView full = sheets.exercises().full(exercise, sheets.writer());
    FigureView own = full.figureOf(item.variation());
    return new Entry(item, full, own, !told.add(exercise.id()));
  }
}
