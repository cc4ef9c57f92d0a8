package org.moveleaf.check;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;

/** All rules, in the order in which they run. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
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
          new FiguresAreSound(),
          new ExercisesAreShown(),
          new EditionsResolve(),
          new BaseUrlIsKnown());

  private Rules() {}

  /** Runs every rule. */
  public static void check(Handbook handbook, Diagnostics diagnostics) {
    ALL.forEach(rule -> rule.check(handbook, diagnostics));
  }
}
