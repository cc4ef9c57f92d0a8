package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Programme;
import org.moveleaf.render.print.LeafletShares.Share;
import org.moveleaf.render.print.LeafletShares.Words;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.ExerciseView;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.ItemView;
import org.moveleaf.render.view.PhaseView;
import org.moveleaf.render.view.ProgrammeView;
import org.moveleaf.render.view.VariationView;

/** Renders a leaflet for each programme: its exercises in full, the plan, the chart. */
final class LeafletRenderer {

  private final Press press;
  private final SingleSheets sheets;
  private final LeafletShares shares;

  /**
   * An exercise of a programme in full.
   *
   * @param way the variation that it is done in, {@code null} for none, or one told before
   * @param figure that of its variation where it has one, {@code null} for none
   * @param place where the figure stands, {@code null} for none
   * @param again whether it stood in an earlier part, so that its steps need not be told again
   * @param anchor where that is told to which later parts refer, {@code null} for nothing new
   * @param before the anchor of what it refers to itself, {@code null} for none
   */
  public record Entry(
      ItemView item,
      ExerciseView exercise,
      VariationView way,
      FigureView figure,
      FigurePlace place,
      boolean again,
      String anchor,
      String before) {

    /** Whether there is more to it than that it is done as before. */
    private boolean isTold() {
      return !again || way != null;
    }

    private Words words() {
      List<Html> how = new ArrayList<>();
      if (way != null) {
        how.add(way.text());
      }
      if (again) {
        return new Words(how, List.of());
      }
      how.add(exercise.how().start());
      how.addAll(exercise.how().steps());
      return new Words(how, List.of(exercise.how().care()));
    }

    private Entry in(Share share, LeafletShares shares) {
      FigurePlace beside = shares.place(figure, words(), share);
      return new Entry(item, exercise, way, figure, beside, again, anchor, before);
    }
  }

  /**
   * A part of a programme with its exercises in full.
   *
   * @param first how many of them its heading is not parted from: up to one that tells how it is
   *     done
   */
  public record Part(PhaseView phase, List<Entry> entries, int first) {

    private static Part of(PhaseView phase, List<Entry> entries) {
      int first = 1;
      while (first < entries.size() && !entries.get(first - 1).isTold()) {
        first++;
      }
      return new Part(phase, entries, first);
    }

    private Part in(Share share, LeafletShares shares) {
      return new Part(phase, entries.stream().map(each -> each.in(share, shares)).toList(), first);
    }
  }

  /** All that a leaflet shows. */
  private record Leaflet(Map<String, Object> model, Entry warmUp, List<Part> phases) {

    /** What a template sees of it. */
    Map<String, Object> in(Share share, LeafletShares shares) {
      Map<String, Object> seen = new HashMap<>(model);
      seen.put("tight", share.tight());
      seen.put("tightest", shares.isTightest(share));
      seen.put("warmUp", warmUp.in(share, shares));
      seen.put("phases", phases.stream().map(each -> each.in(share, shares)).toList());
      return seen;
    }
  }

  LeafletRenderer(Press press) {
    this.press = press;
    this.sheets = new SingleSheets(press);
    this.shares = new LeafletShares(press.edition());
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
            new Layouts<>(
                shares.all().size(),
                () -> leaflet(programme, page),
                (each, number) -> each.in(shares.all().get(number), shares)),
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
    Map<String, String> told = new HashMap<>();
    Entry warmUp = entry(view.warmUp(), told);
    return new Leaflet(model, warmUp, parts(view, told));
  }

  private List<Part> parts(ProgrammeView programme, Map<String, String> told) {
    List<Part> parts = new ArrayList<>();
    for (PhaseView phase : programme.phases()) {
      parts.add(Part.of(phase, phase.items().stream().map(item -> entry(item, told)).toList()));
    }
    return parts;
  }

  /**
   * @param told the anchors of exercises and of their variations that stand before this, by name
   */
  private Entry entry(ItemView item, Map<String, String> told) {
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
    String place = "told-" + exercise.id();
    String before = told.putIfAbsent(exercise.id(), place);
    boolean again = before != null;
    String anchor = again ? place + "-" + told.size() : place;
    if (way != null) {
      String same = told.putIfAbsent(exercise.id() + " " + way.title(), anchor);
      if (same != null) {
        return new Entry(item, full, null, own, null, true, null, same);
      }
    }
    boolean isNew = !again || way != null;
    return new Entry(item, full, way, own, null, again, isNew ? anchor : null, before);
  }
}
