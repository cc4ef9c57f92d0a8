package org.moveleaf.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Position;

/**
 * A session does not send people up and down: getting to the floor and up again is the hardest part
 * of it for many. The limits are this project's own.
 */
final class PositionsChangeLittle implements Rule {

  private static final int MOST_CHANGES = 3;

  private static final Set<Position> UP =
      Set.of(Position.STANDING, Position.SITTING, Position.HANGING, Position.IN_WATER);

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.programmes().values().stream()
        .flatMap(each -> Session.of(each, handbook).stream())
        .forEach(session -> check(session, diagnostics));
  }

  private static void check(Session session, Diagnostics diagnostics) {
    int changes = 0;
    int downs = 0;
    List<Session.Part> parts = session.all();
    for (int i = 1; i < parts.size(); i++) {
      List<Position> before = parts.get(i - 1).exercise().traits().positions();
      List<Position> now = parts.get(i).exercise().traits().positions();
      boolean down = canBeUp(before) && now.stream().noneMatch(UP::contains);
      downs += down ? 1 : 0;
      changes += Collections.disjoint(before, now) ? 1 : 0;
      if (down && downs == 2) {
        diagnostics.add(
            Diagnostic.warning(
                    "programme/up-and-down",
                    parts.get(i).range(),
                    "here the reader gets down to the floor for the second time")
                .withHint("put the exercises on the floor one after the other"));
      }
    }
    if (changes > MOST_CHANGES) {
      diagnostics.add(
          Diagnostic.warning(
                  "programme/position-changes",
                  session.range(),
                  changes + " changes of position in a session, " + MOST_CHANGES + " are the most")
              .withHint("put exercises of the same position one after the other"));
    }
  }

  private static boolean canBeUp(List<Position> positions) {
    return positions.stream().anyMatch(UP::contains);
  }
}
