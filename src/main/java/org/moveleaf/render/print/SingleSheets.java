package org.moveleaf.render.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moveleaf.cache.Once;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Paper;
import org.moveleaf.render.text.GlossaryLinks;
import org.moveleaf.render.text.LinkTargets;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.PageViews;
import org.moveleaf.render.view.ProgrammeViews;

/** What everything has in common that is handed out on its own, apart from the handbook. */
final class SingleSheets {

  private final Press press;
  private final SheetPaths paths;
  private final ProseWriter writer;
  private final ExerciseViews exercises;
  private final ProgrammeViews programmes;
  private final PageViews pages;

  SingleSheets(Press press) {
    this.press = press;
    Handbook handbook = press.handbook();
    this.paths = new SheetPaths(handbook.settings().imprint().baseUrl());
    this.writer =
        new ProseWriter(
            new SheetTargets(new LinkTargets(handbook)),
            paths,
            new GlossaryLinks(List.of()).page(),
            0);
    this.exercises = new ExerciseViews(handbook, press.drawings(), press.messages(), paths);
    this.programmes = new ProgrammeViews(handbook, press.messages(), paths, exercises);
    this.pages = new PageViews(handbook, press.messages(), paths);
  }

  SheetPaths paths() {
    return paths;
  }

  ProseWriter writer() {
    return writer;
  }

  ExerciseViews exercises() {
    return exercises;
  }

  ProgrammeViews programmes() {
    return programmes;
  }

  /** What shows an exercise that has no figure. */
  Optional<PlacedPhoto> photo(Exercise exercise) {
    return PlacedPhoto.of(exercise, press.handbook(), paths);
  }

  /** What every template of a sheet sees. */
  Map<String, Object> model(DocumentKind kind, Paper paper) {
    Map<String, Object> model = press.model(kind, paper, paths);
    model.put("safety", pages.safety(writer));
    return model;
  }

  /** Puts the code of a page of the site into a model, if it is known where the site stands. */
  void code(String address, Map<String, Object> model) {
    if (paths.knowSite()) {
      model.put("code", QrCode.of(address));
    }
  }

  /** The pictures that go with it. */
  Map<String, Supplier<byte[]>> codePictures(String address) {
    return paths.knowSite()
        ? Map.of(QrCode.of(address).src(), new Once<>(() -> QrCode.svg(address)))
        : Map.of();
  }
}
