package org.moveleaf.check;

import java.time.LocalDate;
import java.util.List;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.Inspector;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Handbook;

/** All rules, in the order in which they run. */
public final class Rules {

  private Rules() {}

  private static List<Rule> all(WordLists lists, LocalDate today, Inspector inspector) {
    return List.of(
        new ExerciseReferencesResolve(),
        new ProgrammeReferencesResolve(),
        new GuideSourcesResolve(),
        new SeedEntriesAreCovered(),
        new LinksResolve(),
        new LogoExists(),
        new LadderClimbs(),
        new VariationsAreDistinct(),
        new PainScaleCovers(),
        new ReviewDatesFollow(),
        new NamesAreDistinct(),
        new FiguresResolve(),
        new FiguresAreSound(inspector),
        new ExercisesAreShown(),
        new EditionsResolve(),
        new LanguagesAreDistinct(),
        new BaseUrlIsKnown(),
        new ChecksAreConfigurable(),
        new SafetyIsComplete(lists),
        new DosesAreSensible(),
        new SidesAreSaid(lists),
        new EquipmentIsDeclared(lists),
        new StepsAreShort(),
        new ProgressionIsARule(lists),
        new SessionsAreFeasible(),
        new PositionsChangeLittle(),
        new ProgrammeDaysFit(),
        new TextsAreReadable(),
        new JargonIsExplained(lists),
        new WordingIsPlain(lists),
        new WordListsExist(),
        new PicturesAreDescribed(),
        new ReviewsAreDue(today),
        new GuidePagesAreLinked());
  }

  /** Rules that look at words, for a handbook of which everything else has been looked at. */
  private static List<Rule> ofWords(Handbook source, WordLists lists, LocalDate today) {
    return List.of(
        new LinksResolve(source),
        new NamesAreDistinct(),
        new SafetyIsComplete(lists),
        new StepsAreShort(),
        new ProgressionIsARule(lists),
        new TextsAreReadable(),
        new JargonIsExplained(lists),
        new WordingIsPlain(lists),
        new WordListsExist(),
        new ReviewsAreDue(today));
  }

  /**
   * Runs the rules that look at words.
   *
   * @param words the handbook in another language
   * @param source the same in its own
   */
  public static void checkWords(
      Handbook words, Handbook source, LocalDate today, Diagnostics diagnostics) {
    WordLists lists = WordLists.of(words.settings().language()).orElse(WordLists.NONE);
    ofWords(source, lists, today).forEach(rule -> rule.check(words, diagnostics));
  }

  private static boolean isOfWords(Rule rule) {
    return rule instanceof TextsAreReadable
        || rule instanceof JargonIsExplained
        || rule instanceof WordingIsPlain;
  }

  /**
   * Runs every rule.
   *
   * @param today by which reviews are due
   * @param inspector knows which figures are sound
   */
  public static void check(
      Handbook handbook, LocalDate today, Inspector inspector, Diagnostics diagnostics) {
    WordLists lists = WordLists.of(handbook.settings().language()).orElse(WordLists.NONE);
    List<Rule> rules = all(lists, today, inspector);
    // What a rule looks at may depend on what was found before it, but for those that look at
    // words.
    rules.stream()
        .filter(each -> !isOfWords(each))
        .forEach(each -> each.check(handbook, diagnostics));
    rules.parallelStream()
        .filter(Rules::isOfWords)
        .forEach(each -> each.check(handbook, diagnostics));
  }
}
