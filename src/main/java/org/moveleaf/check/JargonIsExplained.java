package org.moveleaf.check;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Phrases;
import org.moveleaf.language.Phrases.Found;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.Handbook;

/** Words that only health professionals use stand in the glossary; each is told once per file. */
final class JargonIsExplained implements Rule {

  /** In any language; while one cannot be read, nobody knows what it explains. */
  private static final Predicate<String> GLOSSARY =
      Pattern.compile("(^|/)glossary(\\.[^/]+)?\\.yaml$").asPredicate();

  private final Phrases jargon;

  JargonIsExplained(WordLists lists) {
    this.jargon = new Phrases(lists.jargon());
  }

  private record Use(SourceText source, String word) {}

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    if (handbook.unreadable().stream().anyMatch(GLOSSARY)) {
      return;
    }
    Set<String> explained = new HashSet<>();
    for (GlossaryTerm term : handbook.glossary()) {
      explained.add(fold(term.term()));
      term.forms().forEach(form -> explained.add(fold(form)));
    }
    Phrases terms = new Phrases(explained);
    Set<Use> seen = new HashSet<>();
    Writings.of(handbook).forEach(each -> check(each, terms, seen, diagnostics));
  }

  private void check(Passage passage, Phrases terms, Set<Use> seen, Diagnostics diagnostics) {
    List<Found> uses = jargon.in(passage.text());
    if (!uses.isEmpty()) {
      BitSet told = new BitSet();
      terms.in(passage.text()).forEach(each -> told.set(each.start(), each.end()));
      for (Found found : uses) {
        String word = fold(found.text());
        // “Thoracic spine” explains “thoracic”.
        boolean explains = told.nextClearBit(found.start()) >= found.end();
        if (!explains && seen.add(new Use(passage.range().source(), word))) {
          diagnostics.add(
              Diagnostic.warning(
                      "wording/jargon",
                      passage.at(found.start(), found.end()),
                      "`" + found.text() + "` is a word of the trade that no entry explains")
                  .withHint("say it in everyday words, or explain it in `glossary.yaml`"));
        }
      }
    }
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
