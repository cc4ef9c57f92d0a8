package org.moveleaf.check;

import java.time.LocalDate;
import java.util.List;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Handbook;

/**
 * Rules that look at exercises and programmes side by side, but not into their texts. One that had
 * nothing to report need not look again where nothing but texts has changed.
 */
final class QuietRules implements Rule {

  private final List<Rule> rules;
  private final LocalDate today;
  private final ContentKeys contents;
  private final KeptValues kept;

  /**
   * @param today by which reviews are due
   * @param contents the keys of figures
   * @param kept says which had nothing to report
   */
  QuietRules(List<Rule> rules, LocalDate today, ContentKeys contents, KeptValues kept) {
    this.rules = rules;
    this.today = today;
    this.contents = contents;
    this.kept = kept;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    String about =
        String.join(
            " ", "quiet", ProgramHash.hex(), today.toString(), contents.outline(handbook), "");
    rules.parallelStream()
        .forEach(rule -> check(rule, about + rule.getClass().getName(), handbook, diagnostics));
  }

  private void check(Rule rule, String key, Handbook handbook, Diagnostics diagnostics) {
    if (kept.has(key)) {
      return;
    }
    Diagnostics found = new Diagnostics();
    rule.check(handbook, found);
    List<Diagnostic> reported =
        found.sorted().stream()
            .filter(each -> !Checks.isOff(each.code().toString(), handbook.settings()))
            .toList();
    reported.forEach(diagnostics::add);
    if (reported.isEmpty()) {
      kept.note(key);
    }
  }
}
