package org.moveleaf.render;

import java.util.Map;
import java.util.Set;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Matter;
import org.moveleaf.theme.Theme;

/**
 * A handbook in one of its languages, and what it looks like.
 *
 * @param handbook without errors: every reference in it resolves
 * @param theme with the language's words, in the colours of the handbook's clinic
 * @param brandThemes the same in those of each brand, by id
 */
public record Localised(Handbook handbook, Theme theme, Map<String, Theme> brandThemes) {
  public Localised {
    brandThemes = Map.copyOf(brandThemes);
  }

  /** The same with only some kinds of printed matter. */
  public Localised making(Set<Matter> matter) {
    return new Localised(handbook.making(matter), theme, brandThemes);
  }

  /** Whether there is any printed matter in the language. */
  public boolean isPrinted() {
    return !handbook.settings().editionsIn(language()).isEmpty();
  }

  String language() {
    return handbook.settings().language();
  }
}
