package org.moveleaf.check;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.language.Amounts;
import org.moveleaf.language.Amounts.Amount;
import org.moveleaf.language.Amounts.Unit;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Passages;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Span;
import org.moveleaf.model.Step;

/**
 * Seconds, repetitions and sets in a step are those of the dose, which stands beside it on every
 * page. They are better left to it: programmes and handouts change the dose, and no step.
 */
final class StepsFollowTheDose implements Rule {

  private final WordLists lists;
  private final Predicate<Exercise> hasDose;

  /**
   * @param hasDose says of which exercises the dose is known
   */
  StepsFollowTheDose(WordLists lists, Predicate<Exercise> hasDose) {
    this.lists = lists;
    this.hasDose = hasDose;
  }

  /** A part of a dose that an amount in a step may speak of. */
  private record Part(String field, Span span, String unit) {
    @Override
    public String toString() {
      String range = span.isSingle() ? "" + span.max() : span.min() + "-" + span.max();
      return "`" + field + ": " + range + unit + "`";
    }
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Amounts amounts = new Amounts(lists.amounts(), handbook.settings().language());
    handbook.exercises().values().stream()
        .filter(hasDose)
        .forEach(each -> check(each, amounts, diagnostics));
  }

  private static void check(Exercise exercise, Amounts amounts, Diagnostics diagnostics) {
    for (Step step : exercise.instructions().steps()) {
      Passage passage = Passages.of(step.inlines(), step.range());
      for (Amount amount : amounts.in(passage.text())) {
        SourceRange range = passage.at(amount.start(), amount.end());
        diagnostics.add(compare(amount, range, exercise.dose()));
      }
    }
  }

  private static Diagnostic compare(Amount amount, SourceRange range, Dose dose) {
    String said = "`" + amount.text() + "`";
    boolean isTime = amount.unit() == Unit.SECONDS || amount.unit() == Unit.MINUTES;
    if (Stream.concat(parts(amount, dose), often(amount, dose))
        // A dose of 30 seconds does not ask for 30 repetitions.
        .filter(each -> each.unit().isEmpty() != isTime)
        .map(Part::span)
        .anyMatch(each -> each.contains(amount.min()) && each.contains(amount.max()))) {
      return Diagnostic.notice("dose/said-twice", range, said + " stands in the dose as well")
          .withHint("take it out of the step: programmes and handouts change the dose alone");
    }
    String parts = parts(amount, dose).map(Part::toString).collect(Collectors.joining(", "));
    return Diagnostic.warning(
            "dose/contradicted",
            range,
            said + ", and the dose " + (parts.isEmpty() ? "gives no time" : "says " + parts))
        .withHint("take it out of the step, and give `dose` what is right");
  }

  /** What of a dose is counted in the same unit. */
  private static Stream<Part> parts(Amount amount, Dose dose) {
    return switch (amount.unit()) {
      case SECONDS, MINUTES ->
          Stream.of(
                  dose.effort().accept(new Lengths()),
                  dose.hold().stream().map(each -> new Part("hold", each, " s")),
                  dose.rest().stream().map(each -> new Part("rest", each, " s")))
              .flatMap(each -> each);
      case REPETITIONS -> Stream.concat(dose.effort().accept(new Efforts()), sets(dose));
      case SETS -> sets(dose);
    };
  }

  /** “Twice a day” is no number of repetitions, and agrees with the dose all the same. */
  private static Stream<Part> often(Amount amount, Dose dose) {
    return amount.unit() == Unit.REPETITIONS
        ? Stream.of(
            new Part("sessions-per-day", dose.schedule().sessionsPerDay(), ""),
            new Part("days-per-week", dose.schedule().daysPerWeek(), ""))
        : Stream.empty();
  }

  private static Stream<Part> sets(Dose dose) {
    return Stream.of(new Part("sets", Span.of(dose.sets()), ""));
  }

  private static final class Lengths implements Effort.Visitor<Stream<Part>> {
    @Override
    public Stream<Part> repetitions(Effort.Repetitions repetitions) {
      return Stream.empty();
    }

    @Override
    public Stream<Part> duration(Effort.Duration duration) {
      return Stream.of(new Part("duration", duration.seconds(), " s"));
    }
  }

  private static final class Efforts implements Effort.Visitor<Stream<Part>> {
    @Override
    public Stream<Part> repetitions(Effort.Repetitions repetitions) {
      return Stream.of(new Part("repetitions", repetitions.count(), ""));
    }

    @Override
    public Stream<Part> duration(Effort.Duration duration) {
      return Stream.of(new Part("duration", duration.seconds(), " s"));
    }
  }
}
