package org.moveleaf.render.site;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moveleaf.cache.Once;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;

/** What every page of a site is made with. */
final class PageFrame {

  private final Templates templates;
  private final Messages messages;
  private final Places places;
  private final FinderScripts finder;
  private final int exercises;
  private final LanguageSwitch languages;
  private final String inside;
  private final ExerciseKeys keys;
  private final Supplier<List<Filter>> filters;
  private final String made;

  /**
   * @param exercises how many there are
   * @param languages the sites in all languages, this one among them
   * @param inside the folder of this one within the handbook's site, empty or with a slash
   */
  PageFrame(
      Theme theme,
      Templates templates,
      Places places,
      FinderScripts finder,
      int exercises,
      LanguageSwitch languages,
      String inside,
      ExerciseKeys keys) {
    this.templates = templates;
    this.messages = theme.messages();
    this.places = places;
    this.finder = finder;
    this.exercises = exercises;
    this.languages = languages;
    this.inside = inside;
    this.keys = keys;
    this.filters = new Once<>(() -> Filter.of(places.cards(places.top()), messages));
    this.made =
        ContentKeys.digest(List.of(ProgramHash.hex(), theme.hash(), theme.messages().language()));
  }

  /**
   * A page to be put together.
   *
   * @param section of the menu that it stands in
   */
  Page page(Place place, String path, String section) {
    return new Page(this, place, path, section);
  }

  boolean isLong() {
    return LongList.isLong(exercises);
  }

  /** In which languages a page can be had; a page at another place has the same ones. */
  List<LanguageSwitch.Choice> choices(Place place, String path) {
    return languages.choices(inside, place.paths().root(), path);
  }

  /** The whole address of a page; {@code null} where the site does not know its own. */
  String address(String path) {
    return places
        .baseUrl()
        .map(base -> base.resolve(SitePaths.canonical(path)).toString())
        .orElse(null);
  }

  /** Adds search and filters over all exercises, also those that are not on the page. */
  void addFinder(Page page, SitePaths paths) {
    page.with("filters", filters.get()).with("exerciseCount", exercises);
    if (isLong()) {
      page.with("blank", BlankCard.in(paths))
          .with("index", paths.to(finder.later()))
          .with("found", messages.pattern("list.found"))
          .with("part", messages.pattern("list.part"));
    }
  }

  String fill(String template, Map<String, Object> model) {
    return templates.fill(template, model);
  }

  /**
   * Says all that a page shows.
   *
   * @param model but the cards of exercises
   * @param listed these; {@code null} for none
   */
  String key(String template, Map<String, Object> model, List<Exercise> listed) {
    String cards = listed == null ? "" : keys.ofSummaries(listed, List.of());
    return ContentKeys.digest(List.of(made, template, model, cards));
  }
}
