package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Matter;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.theme.Theme;

/** Renders all printed matter of an edition. */
public final class EditionRenderer {

  private final Handbook handbook;
  private final Drawings drawings;
  private final Theme theme;
  private final Templates templates;

  /**
   * @param handbook the whole of it, with the name of the edition's clinic
   * @param theme in the clinic's colours
   */
  public EditionRenderer(Handbook handbook, Drawings drawings, Theme theme, Templates templates) {
    this.handbook = handbook;
    this.drawings = drawings;
    this.theme = theme;
    this.templates = templates;
  }

  public List<PrintDocument> render(Edition edition) {
    Press press = new Press(handbook.in(edition), edition, drawings, theme, templates);
    Set<Matter> matter = edition.matter();
    List<PrintDocument> documents = new ArrayList<>();
    if (matter.contains(Matter.HANDBOOK)) {
      documents.add(new BookRenderer(press).render("handbook.pdf"));
    }
    if (matter.contains(Matter.BOOKLET)) {
      Press large =
          new Press(handbook.in(edition), edition.forBooklet(), drawings, theme, templates);
      documents.add(new BookRenderer(large).render("booklet.pdf").folded());
    }
    if (matter.contains(Matter.SHEETS)) {
      documents.addAll(new SheetRenderer(press).render());
    }
    if (matter.contains(Matter.PROGRAMMES)) {
      documents.addAll(new LeafletRenderer(press).render());
    }
    if (matter.contains(Matter.CARDS)) {
      documents.addAll(new CardsRenderer(press).render());
    }
    if (matter.contains(Matter.POSTERS)) {
      documents.addAll(new PosterRenderer(press).render());
    }
    return documents;
  }
}
