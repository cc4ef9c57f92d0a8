package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.moveleaf.cache.FileKey;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Programme;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;

/** Renders the pages and files of a handbook's site. */
public final class SiteRenderer {

  private final Handbook handbook;
  private final Drawings drawings;
  private final Theme theme;
  private final SiteAssets assets;
  private final ExerciseKeys keys;
  private final KeptSite kept;
  private final SitePages pages;

  /**
   * @param languages the sites in all languages, this one among them
   * @param inside the folder of this one within the handbook's site, empty or with a slash
   * @param kept what the last build has left
   * @param root the folder of the handbook's site in the output
   */
  public SiteRenderer(
      Handbook handbook,
      Drawings drawings,
      Theme theme,
      Templates templates,
      LanguageSwitch languages,
      String inside,
      Kept kept,
      String root) {
    this.handbook = handbook;
    this.drawings = drawings;
    this.theme = theme;
    this.assets = new SiteAssets(theme);
    this.keys = new ExerciseKeys(handbook, theme, inside, kept.contents());
    this.kept = new KeptSite(kept.files(), root + inside);
    this.pages =
        new SitePages(
            handbook,
            drawings,
            theme,
            templates,
            languages,
            inside,
            assets,
            keys,
            this.kept,
            kept.values());
  }

  static LongList<Exercise> list(Handbook handbook) {
    return new LongList<>(SitePaths.EXERCISES, List.copyOf(handbook.exercises().values()));
  }

  /** The paths of all pages of a handbook's site in one language. */
  public static List<String> pages(Handbook handbook, Messages messages) {
    List<String> pages = new ArrayList<>(SitePaths.FIXED);
    if (PrintedMatter.isIn(handbook, messages)) {
      pages.add(SitePaths.PRINTED);
    }
    handbook.exercises().keySet().forEach(id -> pages.add(SitePaths.exercisePath(id)));
    list(handbook).paths().stream().skip(1).forEach(pages::add);
    new Finders(handbook, messages).choices().forEach(each -> pages.addAll(each.list().paths()));
    handbook.programmes().keySet().forEach(id -> pages.add(SitePaths.programmePath(id)));
    handbook.guide().keySet().forEach(id -> pages.add(SitePaths.guidePath(id)));
    return pages;
  }

  /**
   * All files of the site but the PDFs. First come those that are made already, so that they are
   * not in memory for long: with ten thousand exercises they are a tenth of it.
   */
  public List<SiteFile> render() {
    List<SiteFile> files = new ArrayList<>(assets.files());
    files.add(page(SitePaths.HOME, pages::home));
    files.add(page(SitePaths.EXERCISES, pages::exerciseList));
    for (Exercise each : handbook.exercises().values()) {
      files.add(page(each));
    }
    LongList<Exercise> list = list(handbook);
    for (int i = 2; i <= list.pages(); i++) {
      int number = i;
      files.add(
          page(
              SitePaths.part(list.path(), number),
              () -> pages.listPage(list, number, theme.messages().text("list.title"))));
    }
    for (Finders.Choice each : pages.finders().choices()) {
      for (int i = 1; i <= each.list().pages(); i++) {
        int number = i;
        files.add(
            page(
                SitePaths.part(each.path(), number),
                () -> pages.listPage(each.list(), number, each.title())));
      }
    }
    files.add(page(SitePaths.PROGRAMMES, pages::programmeList));
    for (Programme each : handbook.programmes().values()) {
      files.add(page(each));
    }
    files.add(page(SitePaths.GUIDE, pages::guideList));
    for (GuidePage each : handbook.guide().values()) {
      files.add(page(SitePaths.guidePath(each.id()), () -> pages.guide(each)));
    }
    files.add(page(SitePaths.GLOSSARY, pages::glossaryPage));
    files.add(page(SitePaths.SOURCES, pages::sources));
    files.add(page(SitePaths.SAFETY, pages::safety));
    files.add(page(SitePaths.HANDOUT, pages.apps().handout(), pages::handout));
    files.add(page(SitePaths.FOLLOW, pages.apps().follow(), pages::follow));
    files.add(page(SitePaths.DIARY, pages.apps().diary(), pages::diary));
    if (PrintedMatter.isIn(handbook, theme.messages())) {
      files.add(page(SitePaths.PRINTED, pages::printed));
    }
    files.add(page(SitePaths.MISSING, pages::missing));
    files.add(page(SitePaths.OFFLINE, pages::offline));
    List<String> paths =
        files.stream()
            .filter(SiteFile::page)
            .map(SiteFile::path)
            .filter(e -> !SitePaths.STAND_INS.contains(e))
            .toList();
    handbook
        .settings()
        .imprint()
        .baseUrl()
        .ifPresent(base -> files.add(SiteMap.file(paths, base, handbook)));
    drawings
        .webFiles()
        // The name says all that a drawing is made from.
        .forEach((name, svg) -> files.add(kept(SitePaths.figurePath(name), () -> name, svg)));
    handbook
        .pictures()
        .values()
        .forEach(each -> files.add(SiteFile.bytes(SitePaths.picturePath(each), each.bytes())));
    pages.photos().stream()
        .filter(Picture::hasSmall)
        .forEach(each -> files.add(SiteFile.bytes(SitePaths.smallPath(each), each.small())));
    ProgrammeCalendar calendar = new ProgrammeCalendar(handbook, pages.programmeViews());
    for (Programme each : handbook.programmes().values()) {
      files.add(calendarFile(each, calendar));
    }
    files.add(WebManifest.file(pages.site(), theme.tokens()));
    boolean whole = !LongList.isLong(handbook.exercises().size());
    return new OfflineWorker(theme.require("site/sw.js").text(), whole).keep(files);
  }

  private SiteFile page(String path, Supplier<Page> maker) {
    return page(path, List.of(), maker);
  }

  private SiteFile page(String path, List<String> scripts, Supplier<Page> maker) {
    return new SiteFile(path, true, () -> pages.page(path, scripts, maker));
  }

  private SiteFile page(Exercise exercise) {
    return new SiteFile(SitePaths.exercisePath(exercise.id()), true, () -> pages.page(exercise));
  }

  private SiteFile page(Programme programme) {
    return new SiteFile(SitePaths.programmePath(programme.id()), true, () -> pages.page(programme));
  }

  private SiteFile calendarFile(Programme programme, ProgrammeCalendar calendar) {
    return kept(
        SitePaths.calendarPath(programme.id()),
        () -> keys.ofSummaries(programme, List.of()),
        () -> calendar.of(programme));
  }

  /** A file that may be that of the last build; its key is made when the file is asked for. */
  private SiteFile kept(String path, Supplier<String> key, Supplier<String> maker) {
    return new SiteFile(path, false, () -> kept.at(path, FileKey.exact(key.get()), maker));
  }
}
