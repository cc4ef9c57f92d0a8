package org.moveleaf.check;

import java.util.Map;
import java.util.TreeMap;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Phrases;
import org.moveleaf.language.Phrases.Found;
import org.moveleaf.language.WordLists;
import org.moveleaf.language.Wording;
import org.moveleaf.model.Handbook;

/** Texts speak to the reader, promise no cure, and neither frighten nor belittle. */
final class WordingIsPlain implements Rule {

  private final Map<String, Wording> wording;

  WordingIsPlain(WordLists lists) {
    this.wording = lists.wording();
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Map<String, Phrases> phrases = new TreeMap<>();
    wording.forEach((name, each) -> phrases.put(name, new Phrases(each.words())));
    Phrases any = new Phrases(wording.values().stream().flatMap(e -> e.words().stream()).toList());
    Writings.of(handbook)
        .filter(each -> any.anyIn(each.text()))
        .forEach(each -> check(each, phrases, diagnostics));
  }

  private void check(Passage passage, Map<String, Phrases> phrases, Diagnostics diagnostics) {
    phrases.forEach(
        (name, each) ->
            each.in(passage.text())
                .forEach(found -> diagnostics.add(diagnostic(name, found, passage))));
  }

  private Diagnostic diagnostic(String name, Found found, Passage passage) {
    String code = "wording/" + name;
    Wording why = wording.get(name);
    return Diagnostic.warning(
            code, passage.at(found.start(), found.end()), "`" + found.text() + "`: " + why.why())
        .withHint(why.instead());
  }
}
