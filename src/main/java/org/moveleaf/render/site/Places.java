package org.moveleaf.render.site;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.model.Cover;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.render.text.GlossaryLinks;
import org.moveleaf.render.text.LinkTargets;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseCard;
import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.Labels;
import org.moveleaf.render.view.PageViews;
import org.moveleaf.render.view.ProgrammeViews;
import org.moveleaf.theme.Messages;

/**
 * From where pages of a site look at the rest of it: the top, a folder below it, or any address.
 */
final class Places {

  private final Handbook handbook;
  private final Messages messages;
  private final PrintedMatter printedMatter;
  private final SiteAssets assets;
  private final String inside;
  private final LinkTargets targets;
  private final GlossaryLinks glossary;
  private final Place top;
  private final Place folder;

  /**
   * @param assets what the pages load
   * @param inside the folder of this site within the handbook's, empty or with a slash
   */
  Places(
      Handbook handbook,
      Drawings drawings,
      Messages messages,
      PrintedMatter printedMatter,
      SiteAssets assets,
      String inside) {
    this.handbook = handbook;
    this.messages = messages;
    this.printedMatter = printedMatter;
    this.assets = assets;
    this.inside = inside;
    this.targets = new LinkTargets(handbook);
    this.glossary = new GlossaryLinks(handbook.glossary());
    SitePaths root = new SitePaths("");
    this.top = place(root, new ExerciseViews(handbook, drawings, messages, root));
    this.folder = at(new SitePaths("../"));
  }

  /** Where the home page is. */
  Place top() {
    return top;
  }

  /** Where an exercise's page is. */
  Place folder() {
    return folder;
  }

  /** A host shows such a page at any address, so its links must not depend on where it is shown. */
  Place anywhere() {
    return at(new SitePaths(baseUrl().map(URI::getPath).orElse("")));
  }

  Optional<URI> baseUrl() {
    return handbook.settings().imprint().baseUrl();
  }

  /** Of all exercises. */
  List<ExerciseCard> cards(Place place) {
    return cards(place, handbook.exercises().values());
  }

  static List<ExerciseCard> cards(Place place, Collection<Exercise> some) {
    return some.stream().map(place.exercises()::card).toList();
  }

  /** For the texts of one page: it explains a word once. */
  ProseWriter writer(Place place) {
    return new ProseWriter(targets, place.paths(), glossary.page(), 0);
  }

  private Place at(SitePaths paths) {
    return place(paths, top.exercises().at(paths));
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
}
