package org.moveleaf.render.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.FileKey;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.Once;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordCodec;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Cover;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.text.GlossaryLinks;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.text.LinkTargets;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseCard;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.Labels;
import org.moveleaf.render.view.Link;
import org.moveleaf.render.view.PageViews;
import org.moveleaf.render.view.ProgrammeCard;
import org.moveleaf.render.view.ProgrammeViews;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;

/** Puts the pages of a site together. */
final class SitePages {

  private static final RecordCodec<Text> TEXT = new RecordCodec<>(Text.class, Void.class);

  private final Handbook handbook;
  private final Messages messages;
  private final Templates templates;
  private final LinkTargets targets;
  private final GlossaryLinks glossary;
  private final Finders finders;
  private final PrintedMatter printedMatter;
  private final Supplier<Neighbours> neighbours;
  private final StructuredData structuredData;
  private final SiteAssets assets;
  private final Place top;
  private final Place folder;
  private final FinderScripts finder;
  private final Supplier<List<Filter>> filters;
  private final AppScripts apps;
  private final LanguageSwitch languages;
  private final String inside;
  private final KeptSite kept;
  private final KeptValues values;
  private final ExerciseKeys keys;
  private final String made;
  private final Turning<Programme> programmes;
  private final Turning<GuidePage> guide;

  /** A part of a script. */
  record Text(String all) {}

  /** Everything that is seen alike from all pages of one depth. */
  private record Place(
      SitePaths paths,
      ExerciseViews exercises,
      ProgrammeViews programmes,
      PageViews pages,
      SiteView site) {}

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
    this.templates = templates;
    this.languages = languages;
    this.inside = inside;
    this.assets = assets;
    this.keys = keys;
    this.kept = kept;
    this.values = values;
    this.made =
        ContentKeys.digest(List.of(ProgramHash.hex(), theme.hash(), theme.messages().language()));
    this.printedMatter = new PrintedMatter(handbook, messages, inside);
    SitePaths root = new SitePaths("");
    this.top = place(root, new ExerciseViews(handbook, drawings, messages, root));
    CompletableFuture<String> index = CompletableFuture.supplyAsync(this::index);
    this.folder = at(new SitePaths("../"));
    this.targets = new LinkTargets(handbook);
    this.glossary = new GlossaryLinks(handbook.glossary());
    this.finders = new Finders(handbook, messages);
    this.neighbours = new Once<>(() -> new Neighbours(handbook, values));
    this.programmes = new Turning<>(handbook.programmes().values(), Programme::id);
    this.guide = new Turning<>(handbook.guide().values(), GuidePage::id);
    this.structuredData = new StructuredData(handbook, messages);
    String data = appData();
    this.filters = new Once<>(() -> Filter.of(cards(top), messages));
    this.finder = FinderScripts.in(assets, theme, index.join(), isLong());
    this.apps = AppScripts.in(assets, theme, finder, data);
  }

  AppScripts apps() {
    return apps;
  }

  Finders finders() {
    return finders;
  }

  /** What is said of the site on its start page. */
  SiteView site() {
    return top.site;
  }

  /** Programmes as the start page shows them. */
  ProgrammeViews programmeViews() {
    return top.programmes;
  }

  private String appData() {
    AppData data =
        new AppData(
            handbook,
            languages,
            inside,
            messages,
            // Each exercise explains its words anew: it may be the only one on a sheet.
            each -> top.exercises.full(each, writer(top)),
            top.programmes,
            this::appPart,
            this::appProgramme);
    return data.script(data.parts());
  }

  /** The file by which exercises are found. */
  private String index() {
    return kept.anywhere(
        FileKey.exact(keys.ofLibrary(List.of("index"))),
        () -> SearchIndex.script(cards(top), handbook, messages),
        made -> assets.add("assets/index", ".js", made));
  }

  /** What the apps know of a programme. */
  private String appProgramme(Programme programme, Supplier<String> maker) {
    String key = "data " + keys.ofSummaries(programme, List.of());
    Optional<Text> known = values.find(key, TEXT, null);
    Text text = known.orElseGet(() -> new Text(maker.get()));
    values.put(key, TEXT, text);
    return text.all;
  }

  /** The file with the data of some exercises. */
  private String appPart(List<Exercise> some, Supplier<String> maker) {
    FileKey key =
        new FileKey(
            keys.ofLibrary(some, List.of("data")),
            () -> keys.of(some, List.of(some.stream().map(keys::ladder).toList())));
    return kept.anywhere(key, maker, made -> assets.add("assets/exercises", ".js", made));
  }

  private boolean isLong() {
    return LongList.isLong(handbook.exercises().size());
  }

  private LongList<Exercise> list() {
    return SiteRenderer.list(handbook);
  }

  private Place at(SitePaths paths) {
    return place(paths, top.exercises.at(paths));
  }

  private Place place(SitePaths paths, ExerciseViews exercises) {
    PageViews pages = new PageViews(handbook, messages, paths);
    return new Place(
        paths,
        exercises,
        new ProgrammeViews(handbook, messages, paths, exercises),
        pages,
        site(pages));
  }

  private SiteView site(PageViews pages) {
    Cover cover = handbook.settings().cover();
    return new SiteView(
        cover.title(),
        cover.subtitle(),
        cover.description(),
        messages.language(),
        messages.text("language.direction"),
        new Labels(messages)
            .dated("site.edition", handbook.settings().imprint().edition(), Map.of()),
        handbook.settings().imprint().licence().orElse(null),
        pages.clinic(),
        assets.stylePath(),
        assets.scriptPath(),
        PrintedMatter.isIn(handbook, messages) ? SitePaths.PRINTED : null,
        printedMatter.hasHandbook() ? SitePaths.pdf(inside, "handbook.pdf") : null);
  }

  /**
   * A page that shows no more than summaries of exercises.
   *
   * @param scripts the paths of those that change with more than that
   */
  Content page(String path, List<String> scripts, Supplier<Page> maker) {
    Supplier<Page> page = new Once<>(maker);
    FileKey key =
        new FileKey(keys.ofLibrary(List.of(path, choices(path), scripts)), () -> page.get().key());
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
        printedMatter.sheets(exercise, folder.paths),
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
        printedMatter.leaflets(programme, folder.paths),
        before(programme),
        after(programme));
  }

  /** In which languages a page can be had; a page at another place has the same ones. */
  private List<LanguageSwitch.Choice> choices(String path) {
    return choices(folder, path);
  }

  private Optional<Link> before(Programme programme) {
    return programmes.before(programme).map(this::link);
  }

  private Optional<Link> after(Programme programme) {
    return programmes.after(programme).map(this::link);
  }

  private Optional<Link> link(Optional<Exercise> exercise) {
    return exercise.map(folder.exercises::link);
  }

  private List<ProgrammeCard> programmeCards(Exercise exercise) {
    return neighbours.get().programmes(exercise).stream().map(folder.programmes::card).toList();
  }

  private List<LanguageSwitch.Choice> choices(Place place, String path) {
    return languages.choices(inside, place.paths.root(), path);
  }

  private Optional<URI> baseUrl() {
    return handbook.settings().imprint().baseUrl();
  }

  private List<ExerciseCard> cards(Place place) {
    return cards(place, handbook.exercises().values());
  }

  private static List<ExerciseCard> cards(Place place, Collection<Exercise> some) {
    return some.stream().map(place.exercises::card).toList();
  }

  private ProseWriter writer(Place place) {
    return new ProseWriter(targets, place.paths, glossary.page(), 0);
  }

  /** One page being put together. */
  final class Page {

    private final Place place;
    private final String path;
    private final String section;
    private String template;
    private String title;
    private String description;
    private Html structured;
    private final Map<String, Object> model = new TreeMap<>();
    private List<Exercise> listed;

    Page(Place place, String path, String section) {
      this.place = place;
      this.path = path;
      this.section = section;
    }

    Page about(String pageTitle, String pageDescription) {
      this.title = pageTitle;
      this.description = pageDescription;
      return this;
    }

    Page structured(Html data) {
      this.structured = data;
      return this;
    }

    Page with(String name, Object value) {
      if (value != null) {
        model.put(name, value);
      }
      return this;
    }

    /** With a list of exercises, whose cards are made only if the page is. */
    Page listing(List<Exercise> exercises) {
      listed = exercises;
      return this;
    }

    /** With search and filters over all exercises, also those that are not on the page. */
    Page finding() {
      with("filters", filters.get());
      with("exerciseCount", handbook.exercises().size());
      if (isLong()) {
        with("blank", BlankCard.in(place.paths));
        with("index", place.paths.to(finder.later()));
        with("found", messages.pattern("list.found"));
        with("part", messages.pattern("list.part"));
      }
      return this;
    }

    Page in(String name) {
      this.template = "site/" + name;
      model.put("site", place.site);
      model.put(
          "page",
          new PageView(
              path,
              place.paths.root(),
              title,
              description,
              section,
              baseUrl()
                  .map(base -> base.resolve(SitePaths.canonical(path)).toString())
                  .orElse(null),
              choices(place, path),
              structured));
      return this;
    }

    String fill() {
      if (listed != null) {
        model.put("exercises", cards(place, listed));
      }
      return templates.fill(template, model);
    }

    /** Says all that it shows. */
    String key() {
      String cards = listed == null ? "" : keys.ofSummaries(listed, List.of());
      return ContentKeys.digest(List.of(made, template, model, cards));
    }
  }

  Page home() {
    Cover cover = handbook.settings().cover();
    return new Page(top, SitePaths.HOME, "home")
        .about(cover.title(), cover.description())
        .with("finders", finders.views(top.paths, top.exercises))
        .with("exerciseCount", handbook.exercises().size())
        .with(
            "programmes",
            handbook.programmes().values().stream().map(top.programmes::card).toList())
        .with("guide", handbook.guide().values().stream().map(top.pages::guideCard).toList())
        .with("safety", top.pages.safety(writer(top)))
        .in("home.ftlh");
  }

  Page exerciseList() {
    LongList<Exercise> list = list();
    List<String> scripts = new ArrayList<>(finder.scripts());
    if (isLong()) {
      scripts.add(0, apps.words());
    }
    return turning(new Page(folder, SitePaths.EXERCISES, "exercises"), list, 1)
        .about(messages.text("list.title"), listLead(list.all().size()))
        .with("lead", listLead(list.all().size()))
        .listing(list.page(1))
        .with("finders", finders.views(folder.paths, folder.exercises))
        .with("scripts", scripts)
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
    return turning(new Page(folder, path, "exercises"), list, number)
        .about(
            number == 1 ? title : messages.text("list.page-title", place),
            listLead(list.all().size()))
        .with("lead", listLead(list.all().size()))
        .listing(list.page(number))
        .with("finders", finders.views(folder.paths, folder.exercises))
        .in("find.ftlh");
  }

  /** Leads to the other pages of a long list. */
  private Page turning(Page page, LongList<?> list, int number) {
    List<Link> pages = list.links(folder.paths, messages);
    return page.with("pages", pages)
        .with("previous", number > 1 ? pages.get(number - 2) : null)
        .with("next", number < pages.size() ? pages.get(number) : null);
  }

  private Page exercise(Exercise exercise) {
    return new Page(folder, SitePaths.exercisePath(exercise.id()), "exercises")
        .about(exercise.title(), exercise.purpose().plainText())
        .structured(structuredData.exercise(exercise))
        .with("exercise", folder.exercises.full(exercise, writer(folder)))
        .with("sheets", printedMatter.sheets(exercise, folder.paths))
        .with("safety", folder.pages.safety(writer(folder)))
        .with("previous", link(neighbours.get().before(exercise)).orElse(null))
        .with("next", link(neighbours.get().after(exercise)).orElse(null))
        .with(
            "related",
            neighbours.get().related(exercise).stream().map(folder.exercises::card).toList())
        .with("programmes", programmeCards(exercise))
        .in("exercise.ftlh");
  }

  Page printed() {
    return new Page(top, SitePaths.PRINTED, "printed")
        .about(messages.text("printed.title"), messages.text("printed.lead"))
        .with("groups", printedMatter.all(top.paths))
        .in("printed.ftlh");
  }

  Page programmeList() {
    return new Page(folder, SitePaths.PROGRAMMES, "programmes")
        .about(messages.text("programme.list-title"), messages.text("programme.list-lead"))
        .with(
            "programmes",
            handbook.programmes().values().stream().map(folder.programmes::card).toList())
        .in("programme-list.ftlh");
  }

  private Page programme(Programme programme) {
    return new Page(folder, SitePaths.programmePath(programme.id()), "programmes")
        .about(programme.title(), programme.text().purpose().plainText())
        .structured(structuredData.programme(programme))
        .with("programme", folder.programmes.full(programme, writer(folder)))
        .with("leaflets", printedMatter.leaflets(programme, folder.paths))
        .with("calendar", folder.paths.to(SitePaths.calendarPath(programme.id())))
        .with("safety", folder.pages.safety(writer(folder)))
        .with("previous", before(programme).orElse(null))
        .with("next", after(programme).orElse(null))
        .in("programme.ftlh");
  }

  private Link link(Programme programme) {
    return new Link(programme.title(), folder.paths.programme(programme.id()));
  }

  Page guideList() {
    return new Page(folder, SitePaths.GUIDE, "guide")
        .about(messages.text("guide.title"), messages.text("guide.lead"))
        .with("guide", handbook.guide().values().stream().map(folder.pages::guideCard).toList())
        .in("guide-list.ftlh");
  }

  Page guide(GuidePage page) {
    return new Page(folder, SitePaths.guidePath(page.id()), "guide")
        .about(page.title(), page.summary())
        .structured(structuredData.guide(page))
        .with("guide", folder.pages.guide(page, writer(folder)))
        .with("previous", guide.before(page).map(this::link).orElse(null))
        .with("next", guide.after(page).map(this::link).orElse(null))
        .in("guide.ftlh");
  }

  private Link link(GuidePage guide) {
    return new Link(guide.title(), folder.paths.guide(guide.id(), ""));
  }

  Page glossaryPage() {
    return new Page(top, SitePaths.GLOSSARY, "glossary")
        .about(messages.text("glossary.title"), messages.text("glossary.lead"))
        .with("terms", top.pages.glossary())
        .in("glossary.ftlh");
  }

  Page sources() {
    Map<String, Object> counts = new HashMap<>();
    counts.put("articles", handbook.sources().size());
    return new Page(top, SitePaths.SOURCES, "sources")
        .about(messages.text("sources.title"), messages.text("sources.lead", counts))
        .with("lead", messages.text("sources.lead", counts))
        .with("sources", top.pages.sources())
        .in("sources.ftlh");
  }

  Page safety() {
    return new Page(top, SitePaths.SAFETY, "safety")
        .about(messages.text("safety.title"), messages.text("safety.lead"))
        .with("safety", top.pages.safety(writer(top)))
        .in("safety.ftlh");
  }

  Page handout() {
    return new Page(top, SitePaths.HANDOUT, "handout")
        .about(messages.text("handout.title"), messages.text("handout.lead"))
        .listing(list().page(1))
        .finding()
        .with("programmes", programmeCards())
        .with("safety", top.pages.safety(writer(top)))
        .with("scripts", apps.handout())
        .in("handout.ftlh");
  }

  Page follow() {
    return new Page(top, SitePaths.FOLLOW, "follow")
        .about(messages.text("follow.title"), messages.text("follow.lead"))
        .with("programmes", programmeCards())
        .with("safety", top.pages.safety(writer(top)))
        .with("scripts", apps.follow())
        .in("follow.ftlh");
  }

  Page diary() {
    return new Page(top, SitePaths.DIARY, "diary")
        .about(messages.text("diary.title"), messages.text("diary.lead"))
        .with("programmes", programmeCards())
        // Nobody finds one of hundreds in a menu: there they come from their pages.
        .listing(isLong() ? List.of() : list().all())
        .with("scripts", apps.diary())
        .in("diary.ftlh");
  }

  private List<ProgrammeCard> programmeCards() {
    return handbook.programmes().values().stream().map(top.programmes::card).toList();
  }

  /** A host shows this page at any address, so its links must not depend on where it is shown. */
  Page missing() {
    Place anywhere = at(new SitePaths(baseUrl().map(URI::getPath).orElse("")));
    return new Page(anywhere, SitePaths.MISSING, "missing")
        .about(messages.text("missing.title"), messages.text("missing.lead"))
        .in("404.ftlh");
  }

  /** What the browser shows of a page that it has not kept, while there is no network. */
  Page offline() {
    return new Page(top, SitePaths.OFFLINE, "missing")
        .about(messages.text("offline.title"), messages.text("offline.lead"))
        .in("offline.ftlh");
  }
}
