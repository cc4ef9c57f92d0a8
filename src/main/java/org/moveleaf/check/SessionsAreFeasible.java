package org.moveleaf.check;

import java.util.HashSet;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Handbook;

/** A session has few exercises, each once, and does not take too long. */
final class SessionsAreFeasible implements Rule {

  /**
   * People do two exercises better than eight: K. D. Henry, C. Rosemond, L. B. Eckert, Effect of
   * Number of Home Exercises on Compliance and Performance in Adults Over 65 Years of Age, Physical
   * Therapy 79(3), 1999, 270–277. Where between the two to draw the line is this project's choice.
   */
  private static final int MANY = 4;

  private static final int TOO_MANY = 8;

  /** Minutes of a session, and of all sessions of a day; limits of this project's own. */
  private static final int LONG = 30;

  private static final int LONG_DAY = 60;

  /** Minutes of a warm-up: https://www.heart.org/ names 5 to 10. */
  private static final int LONG_WARM_UP = 10;

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    handbook.programmes().values().stream()
        .flatMap(each -> Session.of(each, handbook).stream())
        .forEach(session -> new Check(session, diagnostics).run());
  }

  private record Check(Session session, Diagnostics diagnostics) {

    void run() {
      size();
      time();
      Set<String> seen = new HashSet<>();
      for (Session.Part part : session.parts()) {
        String what = part.exercise().id() + part.item().variation().map(ref -> " " + ref.id());
        if (!seen.add(what)) {
          warn(
              "twice",
              part.range(),
              "`" + part.exercise().id() + "` a second time in one session",
              "take it out, or change its dose where it stands first");
        }
      }
    }

    private void size() {
      int size = session.parts().size();
      if (size > TOO_MANY) {
        diagnostics.add(
            Diagnostic.error(
                    "programme/far-too-many",
                    session.parts().get(TOO_MANY).range(),
                    size + " exercises in one session, nobody keeps that up")
                .withHint("keep the " + MANY + " that matter most, or make two programmes"));
      } else if (size > MANY) {
        warn(
            "too-many",
            session.parts().get(MANY).range(),
            size + " exercises in one session, people keep up " + MANY + " at the most",
            "keep those that matter most, or make another part or programme of the rest");
      }
    }

    private void time() {
      int minutes = Math.round(session.seconds() / 60f);
      int perDay = session.phase().schedule().sessionsPerDay().max();
      if (minutes > LONG) {
        warn(
            "too-long",
            session.range(),
            "a session of " + minutes + " minutes, " + LONG + " are much",
            "take an exercise out, or give smaller doses");
      } else if (minutes * perDay > LONG_DAY) {
        warn(
            "day-too-long",
            session.range(),
            perDay + " sessions of " + minutes + " minutes on a day",
            "ask for fewer sessions a day, or for shorter ones");
      }
      int warmUp = session.warmUp().dose().seconds();
      int rest = session.seconds() - warmUp;
      if (warmUp > LONG_WARM_UP * 60 + 60 || warmUp > Math.max(rest, 3 * 60) * 3 / 2) {
        warn(
            "warm-up-too-long",
            session.warmUp().range(),
            "a warm-up of "
                + Math.round(warmUp / 60f)
                + " minutes before exercises of "
                + Math.round(rest / 60f),
            "give it a shorter `duration` here");
      }
    }

    private void warn(String name, SourceRange range, String message, String hint) {
      diagnostics.add(Diagnostic.warning("programme/" + name, range, message).withHint(hint));
    }
  }
}
