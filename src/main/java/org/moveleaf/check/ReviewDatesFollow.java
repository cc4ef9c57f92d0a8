package org.moveleaf.check;

import java.time.LocalDate;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;
import org.moveleaf.model.Reviewed;

/** The last review has been, and the next comes after it. */
final class ReviewDatesFollow implements Rule {

  private final LocalDate today;

  ReviewDatesFollow(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    LocalDate latest = latest(handbook.settings().imprint().edition());
    handbook
        .reviewed()
        .forEach(
            each -> {
              beenYet(each, latest, diagnostics);
              nextIsLater(each, diagnostics);
            });
  }

  /**
   * The last day on which a review can have been. An edition may be prepared before its day, and
   * east of UTC a day begins earlier.
   */
  private LocalDate latest(LocalDate edition) {
    return (edition.isAfter(today) ? edition : today).plusDays(1);
  }

  private void beenYet(Reviewed text, LocalDate latest, Diagnostics diagnostics) {
    LocalDate on = text.review().on();
    if (on.isAfter(latest) && text.origin().has("reviewed.on")) {
      diagnostics.add(
          Diagnostic.warning(
                  "review/to-come",
                  text.origin().at("reviewed.on"),
                  "the last review, " + on + ", is still to come")
              .withHint("write the day on which the text was looked at; today is " + today));
    }
  }

  private static void nextIsLater(Reviewed text, Diagnostics diagnostics) {
    Review review = text.review();
    Origin origin = text.origin();
    if (!review.next().isAfter(review.on())
        && origin.has("reviewed.on")
        && origin.has("reviewed.next")) {
      diagnostics.add(
          Diagnostic.error(
                  "review/dates",
                  origin.at("reviewed.next"),
                  "the next review, " + review.next() + ", does not come after the last")
              .withHint("name a day after " + review.on()));
    }
  }
}
