package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;

/** The next review comes after the last. */
final class ReviewDatesFollow implements Rule {

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

  private static void check(Review review, Origin origin, Diagnostics diagnostics) {
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
