package org.moveleaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moveleaf.model.Brand;
import org.moveleaf.model.Edition;
import org.moveleaf.render.print.EditionRenderer;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.Kept;
import org.moveleaf.render.site.LanguageSwitch;
import org.moveleaf.render.site.SiteFile;
import org.moveleaf.render.site.SiteRenderer;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.theme.Theme;

/** Renders a checked handbook in all its languages, for its clinic and for all other clinics. */
public final class HandbookRenderer {

  private final List<Localised> languages;
  private final Localised own;
  private final Drawings drawings;
  private final Kept kept;

  /** Renders everything anew. */
  public HandbookRenderer(List<Localised> languages, Drawings drawings) {
    this(languages, drawings, Kept.nothing());
  }

  /**
   * @param languages the handbook's own language first
   * @param drawings of its figures
   * @param kept what the last build has left
   */
  public HandbookRenderer(List<Localised> languages, Drawings drawings, Kept kept) {
    this.kept = kept;
    this.languages = List.copyOf(languages);
    this.own = languages.get(0);
    this.drawings = drawings;
  }

  /** The handbook of its own clinic first, for each clinic in all languages. */
  public List<RenderedHandbook> render() {
    return render(true);
  }

  /** The same without sites. */
  public List<RenderedHandbook> renderPrints() {
    return render(false);
  }

  private List<RenderedHandbook> render(boolean site) {
    List<RenderedHandbook> all = new ArrayList<>(render("", languages, site));
    for (Brand brand : own.handbook().brands().values()) {
      all.addAll(render("brands/" + brand.id() + "/", of(brand), site));
    }
    return all;
  }

  private List<Localised> of(Brand brand) {
    return languages.stream()
        .map(
            each ->
                new Localised(
                    each.handbook().of(each.handbook().brands().get(brand.id())),
                    each.brandThemes().get(brand.id()),
                    Map.of()))
        .toList();
  }

  private List<RenderedHandbook> render(String folder, List<Localised> parts, boolean site) {
    // A reader of one language has nothing to choose.
    LanguageSwitch languageSwitch =
        new LanguageSwitch(
            parts.size() < 2 ? List.of() : parts.stream().map(this::languageSite).toList());
    return parts.parallelStream()
        .map(
            each -> {
              Templates templates = new Templates(each.theme());
              List<SiteFile> files =
                  site ? site(folder, each, templates, languageSwitch) : List.of();
              return prints(folder, each, templates, files);
            })
        .toList();
  }

  private List<SiteFile> site(
      String folder, Localised part, Templates templates, LanguageSwitch languageSwitch) {
    String inside = folder(part);
    SiteRenderer renderer =
        new SiteRenderer(
            part.handbook(),
            drawings,
            part.theme(),
            templates,
            languageSwitch,
            inside,
            kept,
            folder + "site/");
    return renderer.render().stream().map(each -> each.in(inside)).toList();
  }

  private RenderedHandbook prints(
      String folder, Localised part, Templates templates, List<SiteFile> site) {
    String inside = folder(part);
    List<Edition> editions =
        part.handbook().settings().editionsIn(part.language()).stream()
            .filter(each -> each.brand().isEmpty() || folder.isEmpty())
            .toList();
    EditionRenderer renderer =
        new EditionRenderer(part.handbook(), drawings, part.theme(), templates, kept.contents());
    List<PrintDocument> prints = new ArrayList<>();
    for (Edition edition : editions) {
      prints.addAll(
          edition.brand().isPresent() ? branded(part, edition) : renderer.render(edition));
    }
    return new RenderedHandbook(
        part.handbook(),
        editions,
        folder,
        inside,
        site,
        prints.stream().map(each -> each.in(inside)).toList());
  }

  /** Other languages lie in folders of the site, and of the PDFs. */
  private String folder(Localised part) {
    return part.language().equals(own.language()) ? "" : part.language() + "/";
  }

  private LanguageSwitch.Site languageSite(Localised part) {
    return new LanguageSwitch.Site(
        part.language(),
        part.theme().messages().text("language.name"),
        part.theme().messages().text("language.direction"),
        folder(part),
        part.handbook().settings().imprint().baseUrl(),
        Set.copyOf(SiteRenderer.pages(part.handbook(), part.theme().messages())));
  }

  /** An edition in the name of one of the other clinics. */
  private List<PrintDocument> branded(Localised part, Edition edition) {
    Brand brand = part.handbook().brands().get(edition.brand().orElseThrow().id());
    Theme look = part.brandThemes().get(brand.id());
    return new EditionRenderer(
            part.handbook().of(brand), drawings, look, new Templates(look), kept.contents())
        .render(edition);
  }
}
