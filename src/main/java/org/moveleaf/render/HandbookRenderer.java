package org.moveleaf.render;

import java.util.List;
import org.moveleaf.model.Handbook;
import org.moveleaf.render.print.BookRenderer;
import org.moveleaf.render.site.SiteRenderer;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.theme.Theme;

/** Renders a checked handbook in a theme. */
public final class HandbookRenderer {

  private HandbookRenderer() {}

  /**
   * @param handbook without errors: every reference in it resolves
   * @param drawings of its figures
   */
  public static RenderedHandbook render(Handbook handbook, Drawings drawings, Theme theme) {
    Templates templates = new Templates(theme);
    return new RenderedHandbook(
        new SiteRenderer(handbook, drawings, theme, templates).render(),
        List.of(new BookRenderer(handbook, drawings, theme, templates).render()));
  }
}
