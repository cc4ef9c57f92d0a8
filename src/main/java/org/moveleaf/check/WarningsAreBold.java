package org.moveleaf.check;

import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Passages;
import org.moveleaf.language.Phrases;
import org.moveleaf.language.Phrases.Found;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;

/** Who leaves an exercise out, and when to stop, is bold: cards and posters show no other care. */
final class WarningsAreBold implements Rule {

  private final Phrases beginnings;

  WarningsAreBold(WordLists lists) {
    this.beginnings = new Phrases(lists.warnings());
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.exercises().values().forEach(each -> check(each, diagnostics));
  }

  private void check(Exercise exercise, Diagnostics diagnostics) {
    exercise
        .instructions()
        .carePoints()
        .filter(each -> !each.isStrong())
        .map(each -> Passages.of(each.inlines(), each.range()))
        .flatMap(this::warning)
        .forEach(diagnostics::add);
  }

  private Stream<Diagnostic> warning(Passage point) {
    return beginnings.in(point.text()).stream()
        .filter(each -> each.start() == 0)
        .map(each -> warning(point, each));
  }

  private static Diagnostic warning(Passage point, Found words) {
    return Diagnostic.notice(
            "exercise/plain-warning",
            point.at(words.start(), words.end()),
            "`" + words.text() + "` is not bold, so no card and no poster says it")
        .withHint("make the whole line bold: `**" + words.text() + " …**`");
  }
}
