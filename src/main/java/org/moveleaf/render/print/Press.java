package org.moveleaf.render.print;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Cover;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Paper;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Programme;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.render.view.Labels;
import org.moveleaf.render.view.PageViews;
import org.moveleaf.theme.FontFace;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;

/** What all documents of an edition share: its content, its look, its pictures and fonts. */
final class Press {

  private final Handbook handbook;
  private final Edition edition;
  private final Drawings drawings;
  private final Theme theme;
  private final Templates templates;
  private final CoverRoom coverRoom;
  private final PrintStyle style;
  private final PrintPictures pictures;
  private final Map<FontFace, byte[]> fonts;
  private final Supplier<ExerciseKeys> keys;
  private final String templateHash;
  private final String selection;

  /**
   * @param handbook what the edition holds, with the name of its clinic
   * @param theme in the clinic's colours
   * @param keys of what is in the whole handbook
   */
  Press(
      Handbook handbook,
      Edition edition,
      Drawings drawings,
      Theme theme,
      Templates templates,
      Supplier<ExerciseKeys> keys) {
    this.handbook = handbook;
    this.edition = edition;
    this.drawings = drawings;
    this.theme = theme;
    this.templates = templates;
    this.coverRoom = new CoverRoom(edition);
    this.style =
        new PrintStyle(theme, edition, coverRoom.clinicHeight(handbook.settings().clinic()));
    this.pictures = new PrintPictures(allPictures());
    this.fonts = allFonts();
    this.keys = keys;
    this.templateHash = theme.printHash();
    // What an edition leaves out is no place that its texts can lead to.
    this.selection =
        new RecordDigest(Set.of())
            .add(List.copyOf(this.handbook.exercises().keySet()))
            .add(List.copyOf(this.handbook.programmes().keySet()))
            .hex();
  }

  Handbook handbook() {
    return handbook;
  }

  Edition edition() {
    return edition;
  }

  Drawings drawings() {
    return drawings;
  }

  Messages messages() {
    return theme.messages();
  }

  /** The key of what a document about an exercise is made from. */
  String key(DocumentKind kind, Exercise exercise) {
    ExerciseKeys all = keys.get();
    return all.of(List.of(exercise), List.of(kind, edition, selection, all.ladder(exercise)));
  }

  /** The key of what a document about a programme and its exercises is made from. */
  String key(DocumentKind kind, Programme programme) {
    ExerciseKeys all = keys.get();
    List<List<String>> ladders =
        programme.exercises().stream()
            .map(each -> all.ladder(handbook.exercises().get(each.id())))
            .toList();
    return all.of(programme, List.of(kind, edition, selection, ladders));
  }

  /** What every template sees. */
  Map<String, Object> model(DocumentKind kind, Paper paper, Addresses addresses) {
    Map<String, Object> model = new TreeMap<>();
    model.put("style", new Html(style.css(kind, paper)));
    model.put("book", bookView(addresses));
    model.put("large", edition.text() == org.moveleaf.model.TextSize.LARGE);
    return model;
  }

  private BookView bookView(Addresses addresses) {
    Cover cover = handbook.settings().cover();
    return new BookView(
        cover.title(),
        coverRoom.titleSize(cover.title(), cover.subtitle(), handbook.settings().clinic()),
        cover.subtitle(),
        cover.description(),
        messages().language(),
        messages().text("language.direction"),
        new Labels(messages())
            .dated("site.edition", handbook.settings().imprint().edition(), Map.of()),
        handbook.settings().imprint().licence().orElse(null),
        new PageViews(handbook, messages(), addresses).clinic());
  }

  /**
   * A document of any number of pages.
   *
   * @param layouts what the template sees
   */
  PrintDocument document(DocumentKind kind, String path, Layouts<?> layouts) {
    return document(
        kind, path, layouts, 0, handbook.settings().origin().source().start(), Map.of());
  }

  /**
   * A document that has to fit.
   *
   * @param layouts what the template sees
   * @param more pictures of this document alone
   */
  PrintDocument document(
      DocumentKind kind,
      String path,
      Layouts<?> layouts,
      int pages,
      SourceRange source,
      Map<String, Supplier<byte[]>> more) {
    List<Supplier<String>> texts =
        layouts.all().stream()
            .<Supplier<String>>map(model -> () -> templates.fill(kind.template(), model.get()))
            .toList();
    return new PrintDocument(
            edition.folder() + path, texts, pages, source, pictures.with(more), fonts, false)
        .filledInBy(templateHash);
  }

  private Map<String, Supplier<byte[]>> allPictures() {
    Map<String, Supplier<byte[]>> all = new HashMap<>();
    BookPaths paths = new BookPaths();
    for (Picture each : handbook.pictures().values()) {
      all.put(paths.picture(each), () -> inInk(each));
    }
    drawings.printFiles().forEach((name, svg) -> addFigure(paths.figure(name), svg, all));
    for (String file : theme.printFiles()) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      byte[] bytes = bytes(style.svg(theme.require(file).source()));
      all.put("asset:/theme/" + name, () -> bytes);
    }
    return all;
  }

  private byte[] inInk(Picture picture) {
    return picture.fileName().endsWith(".svg")
        ? bytes(style.pictureInInk(new String(picture.bytes(), StandardCharsets.UTF_8)))
        : picture.bytes();
  }

  private void addFigure(String name, Supplier<String> svg, Map<String, Supplier<byte[]>> all) {
    all.put(name, () -> bytes(style.pictureInInk(svg.get())));
    LineWeights.SCALES.forEach(
        scale ->
            all.put(
                LineWeights.name(name, scale),
                () -> bytes(LineWeights.at(scale, style.pictureInInk(svg.get())))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Map<FontFace, byte[]> allFonts() {
    Map<FontFace, byte[]> all = new LinkedHashMap<>();
    theme.fonts().stream()
        .filter(face -> !face.print().isEmpty())
        .forEach(face -> all.put(face, theme.require(face.print()).bytes()));
    return all;
  }
}
