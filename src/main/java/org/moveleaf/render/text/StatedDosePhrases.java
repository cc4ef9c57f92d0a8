package org.moveleaf.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Span;
import org.moveleaf.model.StatedDose;
import org.moveleaf.model.StatedDose.Quantity;
import org.moveleaf.theme.Messages;

/** Says what a source article says of a dose, as it says it: “Hold for 10–15 seconds, 3 times”. */
public final class StatedDosePhrases {

  private final Messages messages;
  private final DosePhrases doses;

  public StatedDosePhrases(Messages messages) {
    this.messages = messages;
    this.doses = new DosePhrases(messages);
  }

  /** As a sentence of its own, without a full stop. */
  public String phrase(StatedDose dose) {
    return messages.capital(phraseWithin(dose));
  }

  /** As words within a sentence: “hold for 10–15 seconds, 3 times”. */
  public String phraseWithin(StatedDose dose) {
    List<String> parts = new ArrayList<>();
    dose.hold().ifPresent(hold -> parts.add(hold(hold)));
    if (dose.repetitions().flatMap(Quantity::span).isEmpty()) {
      dose.sets().ifPresent(sets -> parts.add(sets(sets)));
    }
    dose.repetitions().ifPresent(count -> parts.add(repetitions(count, dose.sets())));
    dose.duration().ifPresent(time -> parts.add(duration(time)));
    dose.sides().ifPresent(sides -> addSides(sides, parts));
    dose.sessionsPerDay().ifPresent(count -> parts.add(counted("stated.per-day", count)));
    dose.daysPerWeek().ifPresent(count -> parts.add(days(count)));
    dose.weeks().ifPresent(count -> parts.add(counted("stated.weeks", count)));
    parts.addAll(dose.notes());
    if (parts.isEmpty()) {
      parts.add(messages.text("stated.no-dose"));
    }
    return String.join(messages.text("stated.separator"), parts);
  }

  private String hold(Quantity hold) {
    return hold.span()
        .map(span -> messages.text("stated.hold", Map.of("time", doses.time(span))))
        .orElseGet(() -> vague("stated.hold", hold));
  }

  private String repetitions(Quantity count, Optional<Quantity> sets) {
    if (count.span().isEmpty()) {
      return vague("stated.repetitions", count);
    }
    return sets.isEmpty()
        ? counted("stated.repetitions", count)
        : inSets(count.span().get(), sets.get());
  }

  private String inSets(Span repetitions, Quantity sets) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("repetitions", DosePhrases.plural(repetitions));
    arguments.put("count", doses.span(repetitions));
    if (sets.span().isEmpty()) {
      return messages.text("stated.in-sets", arguments);
    }
    arguments.put("n", DosePhrases.plural(sets.span().get()));
    arguments.put("sets", doses.span(sets.span().get()));
    return messages.text("stated.sets-of", arguments);
  }

  private String duration(Quantity time) {
    return time.span()
        .map(span -> messages.text("stated.duration", Map.of("time", doses.time(span))))
        .orElseGet(() -> vague("stated.duration", time));
  }

  private String sets(Quantity sets) {
    return sets.span()
        .map(
            span ->
                messages.text(
                    "stated.sets", Map.of("n", DosePhrases.plural(span), "sets", doses.span(span))))
        .orElseGet(() -> vague("stated.sets", sets));
  }

  private void addSides(Sides sides, List<String> parts) {
    if (parts.isEmpty()) {
      parts.add(messages.text("stated.sides", Map.of("sides", sides.word())));
    } else {
      int last = parts.size() - 1;
      parts.set(last, withSides(parts.get(last), sides));
    }
  }

  private String withSides(String what, Sides sides) {
    return sides == Sides.TOGETHER
        ? what
        : messages.text("stated.of-sides", Map.of("what", what, "sides", sides.word()));
  }

  private String days(Quantity count) {
    boolean every = count.span().filter(span -> span.min() == DosePhrases.EVERY_DAY).isPresent();
    return every ? messages.text("stated.every-day") : counted("stated.days", count);
  }

  private String counted(String key, Quantity count) {
    Optional<Span> span = count.span();
    if (span.isEmpty()) {
      return vague(key, count);
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("n", DosePhrases.plural(span.get()));
    arguments.put("count", doses.span(span.get()));
    return messages.text(key, arguments);
  }

  private String vague(String key, Quantity quantity) {
    return messages.text(key + "-" + quantity.vague().orElseThrow().word());
  }
}
