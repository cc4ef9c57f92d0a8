package org.moveleaf.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.moveleaf.cache.Once;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Matter;
import org.moveleaf.render.template.Templates;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.theme.Theme;

/** Renders all printed matter of an edition. */
public final class EditionRenderer {

  private final Handbook handbook;
  private final Drawings drawings;
  private final Theme theme;
  private final Templates templates;
  private final Supplier<ExerciseKeys> keys;

  /**
   * @param handbook the whole of it, with the name of the edition's clinic
   * @param theme in the clinic's colours
   * @param contents the keys of its exercises and programmes
   */
  public EditionRenderer(
      Handbook handbook,
      Drawings drawings,
      Theme theme,
      Templates templates,
      ContentKeys contents) {
    this.handbook = handbook;
    this.drawings = drawings;
    this.theme = theme;
    this.templates = templates;
    this.keys = new Once<>(() -> new ExerciseKeys(handbook, theme, "print", contents));
  }

  public List<PrintDocument> render(Edition edition) {
    Press press = press(edition, edition);
    Set<Matter> matter = edition.matter();
    List<PrintDocument> documents = new ArrayList<>();
    if (matter.contains(Matter.HANDBOOK)) {
      documents.add(new BookRenderer(press).render("handbook.pdf"));
    }
    if (matter.contains(Matter.BOOKLET)) {
      Press large = press(edition, edition.forBooklet());
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

  private Press press(Edition edition, Edition as) {
    return new Press(handbook.in(edition), as, drawings, theme, templates, keys);
  }
}
