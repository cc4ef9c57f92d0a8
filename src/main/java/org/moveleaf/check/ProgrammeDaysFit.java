package org.moveleaf.check;

import java.util.Locale;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;

/**
 * A programme does not ask for an exercise on more days than the exercise itself, unless it says
 * why.
 */
final class ProgrammeDaysFit implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.programmes().values().stream()
        .flatMap(each -> Session.of(each, handbook).stream())
        .forEach(session -> check(session, diagnostics));
  }

  private static void check(Session session, Diagnostics diagnostics) {
    int days = session.phase().schedule().daysPerWeek().max();
    for (Session.Part part : session.parts()) {
      int own = part.exercise().dose().schedule().daysPerWeek().max();
      if (days > own
          && part.item().why().isEmpty()
          && part.exercise().origin().has("dose.days-per-week")) {
        diagnostics.add(
            Diagnostic.warning(
                    "programme/more-days",
                    part.range(),
                    String.format(
                        Locale.ROOT,
                        "`%s` is for %d days a week, this part asks for it on %d",
                        part.exercise().id(),
                        own,
                        days))
                .withHint("ask for fewer days, or give the reason in `why`"));
      }
    }
  }
}
