package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Handbook;

/** Checks that go by words are skipped in a language of which there are no lists; this says so. */
final class WordListsExist implements Rule {

  private final WordLists lists;

  WordListsExist(WordLists lists) {
    this.lists = lists;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    String language = handbook.settings().language();
    if (lists.equals(WordLists.NONE)) {
      diagnostics.add(
          Diagnostic.notice(
                  "wording/no-list",
                  handbook.settings().origin().at("language"),
                  "no word lists for `"
                      + language
                      + "`, so nothing checks wording and safety lines")
              .withHint(
                  "let a clinician look whether the safety lines are complete; a theme may have"
                      + " such words, in a file that `moveleaf new language "
                      + language
                      + "` makes"));
    }
  }
}
