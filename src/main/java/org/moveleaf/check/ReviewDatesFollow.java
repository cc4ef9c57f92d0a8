package org.moveleaf.check;

import java.time.LocalDate;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;

/** The last review has been, and the next comes after it. */
final class ReviewDatesFollow implements Rule {

  private final LocalDate today;

  ReviewDatesFollow(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Check check = new Check(latest(handbook.settings().imprint().edition()), diagnostics);
    handbook
        .exercises()
        .values()
        .forEach(each -> check.text(each.evidence().review(), each.origin()));
    handbook.programmes().values().forEach(each -> check.text(each.review(), each.origin()));
    handbook.guide().values().forEach(each -> check.text(each.evidence().review(), each.origin()));
    handbook.safety().ifPresent(each -> check.text(each.review(), each.origin()));
  }

  /**
   * The last day on which a review can have been. An edition may be prepared before its day, and
   * east of UTC a day begins earlier.
   */
  private LocalDate latest(LocalDate edition) {
    return (edition.isAfter(today) ? edition : today).plusDays(1);
  }

  private final class Check {

    private final LocalDate latest;
    private final Diagnostics diagnostics;

    Check(LocalDate latest, Diagnostics diagnostics) {
      this.latest = latest;
      this.diagnostics = diagnostics;
    }

    void text(Review review, Origin origin) {
      if (review.on().isAfter(latest) && origin.has("reviewed.on")) {
        diagnostics.add(
            Diagnostic.warning(
                    "review/to-come",
                    origin.at("reviewed.on"),
                    "the last review, " + review.on() + ", is still to come")
                .withHint("write the day on which the text was looked at; today is " + today));
      }
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
}
