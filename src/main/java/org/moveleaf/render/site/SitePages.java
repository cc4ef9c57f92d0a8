package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.FileKey;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.Once;
import org.moveleaf.model.Cover;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Programme;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.render.view.Link;
import org.moveleaf.render.view.ProgrammeCard;
import org.moveleaf.render.view.ProgrammeViews;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;

/** Puts the pages of a site together. */
final class SitePages {

  private final Handbook handbook;
  private final Messages messages;
  private final Finders finders;
  private final PrintedMatter printedMatter;
  private final Supplier<Neighbours> neighbours;
  private final StructuredData structuredData;
  private final Places places;
  private final Place top;
  private final Place folder;
  private final SiteScripts scripts;
  private final PageFrame frame;
  private final KeptSite kept;
  private final ExerciseKeys keys;
  private final Turning<Programme> programmes;
  private final Turning<GuidePage> guide;

  /**
   * @param languages the sites in all languages, this one among them
   * @param inside the folder of this one within the handbook's site, empty or with a slash
   * @param assets takes in what the pages load
   * @param kept files of the last build
   * @param values of the last build
   */
  SitePages(
      Handbook handbook,
      Drawings drawings,
      Theme theme,
      Templates templates,
      LanguageSwitch languages,
      String inside,
      SiteAssets assets,
      ExerciseKeys keys,
      KeptSite kept,
      KeptValues values) {
    this.handbook = handbook;
    this.messages = theme.messages();
    this.keys = keys;
    this.kept = kept;
    this.printedMatter = new PrintedMatter(handbook, messages, inside);
    this.places = new Places(handbook, drawings, messages, printedMatter, assets, inside);
    this.top = places.top();
    this.folder = places.folder();
    this.finders = new Finders(handbook, messages);
    this.neighbours = new Once<>(() -> new Neighbours(handbook, values));
    this.programmes = new Turning<>(handbook.programmes().values(), Programme::id);
    this.guide = new Turning<>(handbook.guide().values(), GuidePage::id);
    this.structuredData = new StructuredData(handbook, messages);
    this.scripts =
        new SiteScripts(handbook, theme, places, languages, inside, assets, keys, kept, values);
    this.frame =
        new PageFrame(
            theme,
            templates,
            places,
            scripts.finder(),
            handbook.exercises().size(),
            languages,
            inside,
            keys);
  }

  AppScripts apps() {
    return scripts.apps();
  }

  Finders finders() {
    return finders;
  }

  /** What is said of the site on its start page. */
  SiteView site() {
    return top.site();
  }

  /** Programmes as the start page shows them. */
  ProgrammeViews programmeViews() {
    return top.programmes();
  }

  /** The photographs that stand for exercises in lists. */
  List<Picture> photos() {
    return top.exercises().photos();
  }

  private LongList<Exercise> list() {
    return SiteRenderer.list(handbook);
  }

  /**
   * A page that shows no more than summaries of exercises.
   *
   * @param loaded the paths of scripts that change with more than that
   */
  Content page(String path, List<String> loaded, Supplier<Page> maker) {
    Supplier<Page> page = new Once<>(maker);
    FileKey key =
        new FileKey(keys.ofLibrary(List.of(path, choices(path), loaded)), () -> page.get().key());
    return kept.at(path, key, () -> page.get().fill());
  }

  Content page(Exercise exercise) {
    String path = SitePaths.exercisePath(exercise.id());
    FileKey key =
        new FileKey(
            keys.ofLibrary(List.of(exercise), List.of(path, choices(path))),
            () -> keys.of(List.of(exercise), beside(exercise, path)));
    return kept.at(path, key, () -> exercise(exercise).fill());
  }

  Content page(Programme programme) {
    String path = SitePaths.programmePath(programme.id());
    FileKey key =
        new FileKey(
            keys.ofLibrary(programme, List.of(path, choices(path))),
            () -> keys.ofSummaries(programme, beside(programme, path)));
    return kept.at(path, key, () -> programme(programme).fill());
  }

  /** Everything else that an exercise's page shows. */
  private List<?> beside(Exercise exercise, String path) {
    Neighbours beside = neighbours.get();
    return List.of(
        choices(path),
        printedMatter.sheets(exercise, folder.paths()),
        keys.ladder(exercise),
        keys.summaries(beside.before(exercise).stream().toList()),
        keys.summaries(beside.after(exercise).stream().toList()),
        keys.summaries(beside.related(exercise)),
        beside.programmes(exercise).stream().map(keys::summary).toList());
  }

  /** The same for a programme's page. */
  private List<?> beside(Programme programme, String path) {
    return List.of(
        choices(path),
        printedMatter.leaflets(programme, folder.paths()),
        before(programme),
        after(programme));
  }

  /** In which languages a page can be had; a page at another place has the same ones. */
  private List<LanguageSwitch.Choice> choices(String path) {
    return frame.choices(folder, path);
  }

  private Optional<Link> before(Programme programme) {
    return programmes.before(programme).map(this::link);
  }

  private Optional<Link> after(Programme programme) {
    return programmes.after(programme).map(this::link);
  }

  private Optional<Link> link(Optional<Exercise> exercise) {
    return exercise.map(folder.exercises()::link);
  }

  private List<ProgrammeCard> programmeCards(Exercise exercise) {
    return neighbours.get().programmes(exercise).stream().map(folder.programmes()::card).toList();
  }

  Page home() {
    Cover cover = handbook.settings().cover();
    return frame
        .page(top, SitePaths.HOME, "home")
        .about(cover.title(), cover.description())
        .with("finders", finders.views(top.paths(), top.exercises()))
        .with("exerciseCount", handbook.exercises().size())
        .with(
            "programmes",
            handbook.programmes().values().stream().map(top.programmes()::card).toList())
        .with("guide", handbook.guide().values().stream().map(top.pages()::guideCard).toList())
        .with("safety", top.pages().safety(places.writer(top)))
        .in("home.ftlh");
  }

  Page exerciseList() {
    LongList<Exercise> list = list();
    List<String> loaded = new ArrayList<>(scripts.finder().scripts());
    if (frame.isLong()) {
      loaded.add(0, apps().words());
    }
    return turning(frame.page(folder, SitePaths.EXERCISES, "exercises"), list, 1)
        .about(messages.text("list.title"), listLead(list.all().size()))
        .with("lead", listLead(list.all().size()))
        .listing(list.page(1))
        .with("finders", finders.views(folder.paths(), folder.exercises()))
        .with("scripts", loaded)
        .finding()
        .in("exercise-list.ftlh");
  }

  private String listLead(int count) {
    return messages.text("list.lead", Map.of("n", count));
  }

  /** A list without a script; of a long one the page that bears a number. */
  Page listPage(LongList<Exercise> list, int number, String title) {
    String path = SitePaths.part(list.path(), number);
    Map<String, Object> place = Map.of("title", title, "n", number);
    return turning(frame.page(folder, path, "exercises"), list, number)
        .about(
            number == 1 ? title : messages.text("list.page-title", place),
            listLead(list.all().size()))
        .with("lead", listLead(list.all().size()))
        .listing(list.page(number))
        .with("finders", finders.views(folder.paths(), folder.exercises()))
        .in("find.ftlh");
  }

  /** Leads to the other pages of a long list. */
  private Page turning(Page page, LongList<?> list, int number) {
    List<Link> pages = list.links(folder.paths(), messages);
    return page.with("pages", pages)
        .with("previous", number > 1 ? pages.get(number - 2) : null)
        .with("next", number < pages.size() ? pages.get(number) : null);
  }

  private Page exercise(Exercise exercise) {
    return frame
        .page(folder, SitePaths.exercisePath(exercise.id()), "exercises")
        .about(exercise.title(), exercise.purpose().plainText())
        .structured(structuredData.exercise(exercise))
        .with("exercise", folder.exercises().full(exercise, places.writer(folder)))
        .with("sheets", printedMatter.sheets(exercise, folder.paths()))
        .with("safety", folder.pages().safety(places.writer(folder)))
        .with("previous", link(neighbours.get().before(exercise)).orElse(null))
        .with("next", link(neighbours.get().after(exercise)).orElse(null))
        .with(
            "related",
            neighbours.get().related(exercise).stream().map(folder.exercises()::card).toList())
        .with("programmes", programmeCards(exercise))
        .in("exercise.ftlh");
  }

  Page printed() {
    return frame
        .page(top, SitePaths.PRINTED, "printed")
        .about(messages.text("printed.title"), messages.text("printed.lead"))
        .with("groups", printedMatter.all(top.paths()))
        .in("printed.ftlh");
  }

  Page programmeList() {
    return frame
        .page(folder, SitePaths.PROGRAMMES, "programmes")
        .about(messages.text("programme.list-title"), messages.text("programme.list-lead"))
        .with(
            "programmes",
            handbook.programmes().values().stream().map(folder.programmes()::card).toList())
        .in("programme-list.ftlh");
  }

  private Page programme(Programme programme) {
    return frame
        .page(folder, SitePaths.programmePath(programme.id()), "programmes")
        .about(programme.title(), programme.text().purpose().plainText())
        .structured(structuredData.programme(programme))
        .with("programme", folder.programmes().full(programme, places.writer(folder)))
        .with("leaflets", printedMatter.leaflets(programme, folder.paths()))
        .with("calendar", folder.paths().to(SitePaths.calendarPath(programme.id())))
        .with("safety", folder.pages().safety(places.writer(folder)))
        .with("previous", before(programme).orElse(null))
        .with("next", after(programme).orElse(null))
        .in("programme.ftlh");
  }

  private Link link(Programme programme) {
    return new Link(programme.title(), folder.paths().programme(programme.id()));
  }

  Page guideList() {
    return frame
        .page(folder, SitePaths.GUIDE, "guide")
        .about(messages.text("guide.title"), messages.text("guide.lead"))
        .with("guide", handbook.guide().values().stream().map(folder.pages()::guideCard).toList())
        .in("guide-list.ftlh");
  }

  Page guide(GuidePage page) {
    return frame
        .page(folder, SitePaths.guidePath(page.id()), "guide")
        .about(page.title(), page.summary())
        .structured(structuredData.guide(page))
        .with("guide", folder.pages().guide(page, places.writer(folder)))
        .with("previous", guide.before(page).map(this::link).orElse(null))
        .with("next", guide.after(page).map(this::link).orElse(null))
        .in("guide.ftlh");
  }

  private Link link(GuidePage guide) {
    return new Link(guide.title(), folder.paths().guide(guide.id(), ""));
  }

  Page glossaryPage() {
    return frame
        .page(top, SitePaths.GLOSSARY, "glossary")
        .about(messages.text("glossary.title"), messages.text("glossary.lead"))
        .with("terms", top.pages().glossary())
        .in("glossary.ftlh");
  }

  Page sources() {
    Map<String, Object> counts = new HashMap<>();
    counts.put("articles", handbook.sources().size());
    return frame
        .page(top, SitePaths.SOURCES, "sources")
        .about(messages.text("sources.title"), messages.text("sources.lead", counts))
        .with("lead", messages.text("sources.lead", counts))
        .with("sources", top.pages().sources())
        .in("sources.ftlh");
  }

  Page safety() {
    return frame
        .page(top, SitePaths.SAFETY, "safety")
        .about(messages.text("safety.title"), messages.text("safety.lead"))
        .with("safety", top.pages().safety(places.writer(top)))
        .in("safety.ftlh");
  }

  Page handout() {
    return frame
        .page(top, SitePaths.HANDOUT, "handout")
        .about(messages.text("handout.title"), messages.text("handout.lead"))
        .listing(list().page(1))
        .finding()
        .with("programmes", programmeCards())
        .with("safety", top.pages().safety(places.writer(top)))
        .with("scripts", apps().handout())
        .in("handout.ftlh");
  }

  Page follow() {
    return frame
        .page(top, SitePaths.FOLLOW, "follow")
        .about(messages.text("follow.title"), messages.text("follow.lead"))
        .with("programmes", programmeCards())
        .with("safety", top.pages().safety(places.writer(top)))
        .with("scripts", apps().follow())
        .in("follow.ftlh");
  }

  Page diary() {
    return frame
        .page(top, SitePaths.DIARY, "diary")
        .about(messages.text("diary.title"), messages.text("diary.lead"))
        .with("programmes", programmeCards())
        // Nobody finds one of hundreds in a menu: there they come from their pages.
        .listing(frame.isLong() ? List.of() : list().all())
        .with("scripts", apps().diary())
        .in("diary.ftlh");
  }

  private List<ProgrammeCard> programmeCards() {
    return handbook.programmes().values().stream().map(top.programmes()::card).toList();
  }

  Page missing() {
    return frame
        .page(places.anywhere(), SitePaths.MISSING, "missing")
        .about(messages.text("missing.title"), messages.text("missing.lead"))
        .in("404.ftlh");
  }

  /** What the browser shows of a page that it has not kept, while there is no network. */
  Page offline() {
    return frame
        .page(top, SitePaths.OFFLINE, "missing")
        .about(messages.text("offline.title"), messages.text("offline.lead"))
        .in("offline.ftlh");
  }
}
