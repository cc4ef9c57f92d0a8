package org.moveleaf.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.figure.Inspector;
import org.moveleaf.language.Readability;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Handbook;

/** All rules. */
public final class Rules {

  private Rules() {}

  /** Rules that look at exercises and programmes side by side, but not into their texts. */
  static List<Rule> ofOutline(LocalDate today) {
    return List.of(
        new ExerciseReferencesResolve(),
        new ProgrammeReferencesResolve(),
        new SeedEntriesAreCovered(),
        new LadderClimbs(),
        new VariationsAreDistinct(),
        new ReviewDatesFollow(today),
        new NamesAreDistinct(),
        new SessionsAreFeasible(),
        new PositionsChangeLittle(),
        new ProgrammeDaysFit(),
        new ReviewsAreDue(today));
  }

  private static List<Rule> ofAll(WordLists lists, LocalDate today, Kept kept) {
    return List.of(
        new QuietRules(ofOutline(today), today, kept.contents, kept.values),
        new GuideSourcesResolve(),
        new LinksResolve(),
        new LogoExists(),
        new PainScaleCovers(),
        new FiguresResolve(),
        new ExercisesAreShown(),
        new FiguresFitPositions(),
        new EditionsResolve(),
        new LanguagesAreDistinct(),
        new BaseUrlIsKnown(),
        new ChecksAreConfigurable(),
        new SafetyIsComplete(lists),
        new WordListsExist(lists),
        new PicturesAreDescribed(),
        new GuidePagesAreLinked());
  }

  /** Rules that look at words, for a handbook of which everything else has been looked at. */
  private static List<Rule> ofWords(Handbook source, WordLists lists, LocalDate today) {
    return List.of(
        new LinksResolve(source),
        new NamesAreDistinct(),
        new SafetyIsComplete(lists),
        new WordListsExist(lists),
        new ReviewDatesFollow(today),
        new ReviewsAreDue(today));
  }

  /** Rules that look at one text after the other, and at nothing else but the glossary. */
  private static List<Rule> ofEach(
      WordLists lists, ReadingCounts counts, Predicate<SourceText> isSpoilt) {
    return List.of(
        new TextsAreReadable(counts),
        new EquipmentIsDeclared(lists, isSpoilt),
        new JargonIsExplained(lists),
        new WordingIsPlain(lists),
        new StepsAreShort(),
        new ProgressionIsARule(lists),
        new SidesAreSaid(lists),
        new StepsFollowTheDose(lists, exercise -> exercise.origin().has("dose")),
        new WarningsAreBold(lists),
        new DosesAreSensible(isSpoilt));
  }

  /** The same for words in another language, where doses and equipment are the source's. */
  private static List<Rule> ofEachInWords(WordLists lists) {
    return List.of(
        new TextsAreReadable(new ReadingCounts()),
        new JargonIsExplained(lists),
        new WordingIsPlain(lists),
        new ProgressionIsARule(lists),
        new StepsFollowTheDose(lists, exercise -> true),
        new StepsAreShort());
  }

  /**
   * Runs the rules that look at words.
   *
   * @param words the handbook in another language
   * @param source the same in its own
   * @param lists the words that checks look for in that language
   * @param kept what is known of the last build
   */
  public static void checkWords(
      Handbook words,
      Handbook source,
      WordLists lists,
      LocalDate today,
      Kept kept,
      Diagnostics diagnostics) {
    run(ofWords(source, lists, today), words, diagnostics);
    checkEach(words, ofEachInWords(lists), lists, kept, diagnostics);
  }

  /**
   * What the rules know from the last build, and leave to the next.
   *
   * @param inspector knows which figures are sound
   * @param contents the keys of exercises, programmes and figures
   * @param values knows what was found
   * @param counts takes in what is counted
   */
  public record Kept(
      Inspector inspector, ContentKeys contents, KeptValues values, ReadingCounts counts) {

    /** Nothing is known. */
    public static Kept nothing() {
      return new Kept(new Inspector(), new ContentKeys(), new KeptValues(), new ReadingCounts());
    }
  }

  /**
   * Runs every rule.
   *
   * @param lists the words that checks look for
   * @param today by which reviews are due
   * @param kept what is known of the last build
   */
  public static void check(
      Handbook handbook, WordLists lists, LocalDate today, Kept kept, Diagnostics diagnostics) {
    run(ofAll(lists, today, kept), handbook, diagnostics);
    // What is spoilt anyway is not looked at.
    new FiguresAreSound(kept.inspector).check(handbook, diagnostics);
    checkEach(
        handbook, ofEach(lists, kept.counts, diagnostics::hasErrors), lists, kept, diagnostics);
  }

  /** None asks what another has found. */
  private static void run(List<Rule> rules, Handbook handbook, Diagnostics diagnostics) {
    rules.parallelStream().forEach(each -> each.check(handbook, diagnostics));
  }

  private static void checkEach(
      Handbook handbook, List<Rule> rules, WordLists lists, Kept kept, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    KeptFindings findings = new KeptFindings(handbook, rules, lists, kept.contents, kept.values);
    // Whether a formula is missing shows only where a text is long enough for one.
    boolean measured = Readability.of(handbook.settings().language()).isPresent();
    Handbook unknown = measured ? findings.unknown() : handbook;
    run(rules, unknown, found);
    found.sorted().forEach(diagnostics::add);
    findings.report(diagnostics);
    findings.note(unknown, found);
  }
}
