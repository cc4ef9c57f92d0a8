package org.moveleaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moveleaf.model.Brand;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Handbook;
import org.moveleaf.render.print.EditionRenderer;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.SiteFile;
import org.moveleaf.render.site.SiteRenderer;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.theme.Theme;

/** Renders a checked handbook for its clinic, and for all other clinics that hand it out. */
public final class HandbookRenderer {

  private final Handbook handbook;
  private final Drawings drawings;
  private final Theme theme;
  private final Map<String, Theme> brandThemes;

  /**
   * @param handbook without errors: every reference in it resolves
   * @param drawings of its figures
   * @param theme in the colours of the handbook's clinic
   * @param brandThemes the same in those of each brand, by id
   */
  public HandbookRenderer(
      Handbook handbook, Drawings drawings, Theme theme, Map<String, Theme> brandThemes) {
    this.handbook = handbook;
    this.drawings = drawings;
    this.theme = theme;
    this.brandThemes = Map.copyOf(brandThemes);
  }

  /** The handbook of its own clinic first. */
  public List<RenderedHandbook> render() {
    return render(true);
  }

  /** The same without sites. */
  public List<RenderedHandbook> renderPrints() {
    return render(false);
  }

  private List<RenderedHandbook> render(boolean site) {
    List<RenderedHandbook> all = new ArrayList<>();
    all.add(render("", handbook, theme, site));
    for (Brand brand : handbook.brands().values()) {
      Theme look = brandThemes.get(brand.id());
      all.add(render("brands/" + brand.id() + "/", handbook.of(brand), look, site));
    }
    return all;
  }

  private RenderedHandbook render(String folder, Handbook own, Theme look, boolean site) {
    Templates templates = new Templates(look);
    List<PrintDocument> prints = new ArrayList<>();
    for (Edition edition : own.settings().editions()) {
      boolean others = edition.brand().isPresent();
      if (!others) {
        prints.addAll(new EditionRenderer(own, drawings, look, templates).render(edition));
      } else if (folder.isEmpty()) {
        prints.addAll(branded(edition));
      }
    }
    List<SiteFile> files =
        site ? new SiteRenderer(own, drawings, look, templates).render() : List.of();
    return new RenderedHandbook(folder, files, prints);
  }

  /** An edition in the name of one of the other clinics. */
  private List<PrintDocument> branded(Edition edition) {
    Brand brand = handbook.brands().get(edition.brand().orElseThrow().id());
    Theme look = brandThemes.get(brand.id());
    return new EditionRenderer(handbook.of(brand), drawings, look, new Templates(look))
        .render(edition);
  }
}
