package org.moveleaf.check;

import java.time.LocalDate;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;

/**
 * Every text has been looked at by a clinician, and has not waited too long for the next look.
 * Pages say themselves that nobody has reviewed them, so the former is usually off.
 */
final class ReviewsAreDue implements Rule {

  private static final String UNREVIEWED = "review/unreviewed";

  private final LocalDate today;

  ReviewsAreDue(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    // Of ten thousand texts that nobody has reviewed it would be made for nothing.
    boolean unsigned = !Checks.isOff(UNREVIEWED, handbook.settings());
    handbook
        .reviewed()
        .forEach(
            each -> {
              due(each.review(), each.origin(), diagnostics);
              if (unsigned) {
                signed(each.review(), each.origin(), diagnostics);
              }
            });
  }

  private void due(Review review, Origin origin, Diagnostics diagnostics) {
    boolean followed = review.next().isAfter(review.on()); // or reported as a slip
    if (followed && review.isOverdue(today) && origin.has("reviewed.next")) {
      diagnostics.add(
          Diagnostic.warning(
                  "review/expired",
                  origin.at("reviewed.next"),
                  "the review was due on " + review.next())
              .withHint("let a clinician look at it, then change `by`, `on` and `next`"));
    }
  }

  private static void signed(Review review, Origin origin, Diagnostics diagnostics) {
    if (review.by().isEmpty() && origin.has("reviewed")) {
      diagnostics.add(
          Diagnostic.notice(UNREVIEWED, origin.at("reviewed"), "no clinician has reviewed this")
              .withHint("let one look at it, and write the name into `by`"));
    }
  }
}
