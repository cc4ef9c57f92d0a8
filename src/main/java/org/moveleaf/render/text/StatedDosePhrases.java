package org.moveleaf.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  public String phrase(StatedDose dose) {
    List<String> parts = new ArrayList<>();
    dose.hold().ifPresent(hold -> parts.add(hold(hold)));
    dose.repetitions().ifPresent(count -> parts.add(repetitions(count, dose.sets())));
    dose.duration().ifPresent(time -> parts.add(duration(time)));
    if (dose.sides().isPresent() && !parts.isEmpty()) {
      int last = parts.size() - 1;
      parts.set(last, withSides(parts.get(last), dose.sides().get()));
    }
    dose.sessionsPerDay().ifPresent(count -> parts.add(perDay(count)));
    dose.daysPerWeek().ifPresent(count -> parts.add(counted("stated.days", count)));
    dose.weeks().ifPresent(count -> parts.add(counted("stated.weeks", count)));
    parts.addAll(dose.notes());
    if (parts.isEmpty()) {
      parts.add(messages.text("stated.no-dose"));
    }
    Locale locale = Locale.forLanguageTag(messages.language());
    return DosePhrases.capital(String.join(messages.text("stated.separator"), parts), locale);
  }

  private String hold(Quantity hold) {
    return hold.span()
        .map(span -> messages.text("stated.hold", Map.of("time", doses.time(span))))
        .orElseGet(() -> messages.text("stated.hold-" + vague(hold)));
  }

  private String repetitions(Quantity count, Optional<Quantity> sets) {
    if (count.span().isEmpty()) {
      return messages.text("stated.vague." + vague(count));
    }
    if (sets.isEmpty()) {
      return counted("stated.repetitions", count);
    }
    String words = doses.span(count.span().get());
    return sets.get()
        .span()
        .map(
            span ->
                messages.text(
                    "stated.sets-of",
                    Map.of("n", span.max(), "sets", doses.span(span), "count", words)))
        .orElseGet(() -> messages.text("stated.in-sets", Map.of("count", words)));
  }

  private String duration(Quantity time) {
    return time.span()
        .map(span -> messages.text("stated.duration", Map.of("time", doses.time(span))))
        .orElseGet(() -> messages.text("stated.vague." + vague(time)));
  }

  private String withSides(String what, Sides sides) {
    return sides == Sides.TOGETHER
        ? what
        : messages.text("stated.of-sides", Map.of("what", what, "sides", sides.word()));
  }

  private String perDay(Quantity count) {
    return count.span().isPresent()
        ? counted("stated.per-day", count)
        : messages.text("stated.per-day-" + vague(count));
  }

  private String counted(String key, Quantity count) {
    Optional<Span> span = count.span();
    if (span.isEmpty()) {
      return messages.text("stated.vague." + vague(count));
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("n", span.get().max());
    arguments.put("count", doses.span(span.get()));
    return messages.text(key, arguments);
  }

  private static String vague(Quantity quantity) {
    return quantity.vague().map(StatedDose.Vague::word).orElse("several");
  }
}
