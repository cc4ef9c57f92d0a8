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

  private final LocalDate today;

  ReviewsAreDue(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook
        .exercises()
        .values()
        .forEach(each -> check(each.evidence().review(), each.origin(), diagnostics));
    handbook
        .programmes()
        .values()
        .forEach(each -> check(each.review(), each.origin(), diagnostics));
    handbook
        .guide()
        .values()
        .forEach(each -> check(each.evidence().review(), each.origin(), diagnostics));
    handbook.safety().ifPresent(each -> check(each.review(), each.origin(), diagnostics));
  }

  private void check(Review review, Origin origin, Diagnostics diagnostics) {
    boolean followed = review.next().isAfter(review.on()); // or reported as a slip
    if (origin.has("reviewed.next") && followed && review.isOverdue(today)) {
      diagnostics.add(
          Diagnostic.warning(
                  "review/expired",
                  origin.at("reviewed.next"),
                  "the review was due on " + review.next())
              .withHint("let a clinician look at it, then change `by`, `on` and `next`"));
    }
    if (origin.has("reviewed") && review.by().isEmpty()) {
      diagnostics.add(
          Diagnostic.notice(
                  "review/unreviewed", origin.at("reviewed"), "no clinician has reviewed this")
              .withHint("let one look at it, and write the name into `by`"));
    }
  }
}
