package org.moveleaf.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Effort;
import org.moveleaf.model.Schedule;
import org.moveleaf.model.Sides;
import org.moveleaf.model.Span;
import org.moveleaf.theme.Messages;

/** Says a dose in the reader's language: as a sentence, as a table, in minutes. */
public final class DosePhrases {

  static final int EVERY_DAY = 7;

  private final Messages messages;

  public DosePhrases(Messages messages) {
    this.messages = messages;
  }

  /** The whole dose: “Hold for 5 seconds. Do this 10 times, twice a day, every day.” */
  public String sentence(Dose dose) {
    String frequency = frequency(dose.schedule());
    String main =
        isOnce(dose)
            ? message("dose.once-with-frequency", Map.of("frequency", frequency))
            : message(
                "dose.with-frequency", Map.of("effort", effort(dose), "frequency", frequency));
    return withHoldAndRest(dose, main);
  }

  /** “Do this once, once a day” would say it twice. */
  private static boolean isOnce(Dose dose) {
    return dose.sets() == 1
        && dose.sides() == Sides.TOGETHER
        && dose.effort() instanceof Effort.Repetitions repetitions
        && repetitions.count().max() == 1;
  }

  /** What one session asks for: “Hold for 5 seconds. Do this 10 times.” */
  public String session(Dose dose) {
    return withHoldAndRest(dose, message("dose.alone", Map.of("effort", effort(dose))));
  }

  private String withHoldAndRest(Dose dose, String main) {
    List<String> sentences = new ArrayList<>();
    dose.hold().ifPresent(hold -> sentences.add(hold("dose.hold", hold, dose.holds())));
    sentences.add(main);
    dose.restBetweenSets()
        .ifPresent(
            rest ->
                sentences.add(
                    message(
                        "dose.rest",
                        Map.of("time", time(rest), "kind", kindOfSet(dose.effort())))));
    return String.join(" ", sentences);
  }

  /**
   * How long to hold, and where, if a repetition is held more than once.
   *
   * @param key of the message for a single hold
   */
  public String hold(String key, Span hold, int holds) {
    String where = holds == 1 ? "" : holds == 2 ? "-ends" : "-places";
    return message(key + where, Map.of("seconds", time(hold), "holds", holds));
  }

  /** The same in figures: “3 s”, “2 × 3 s”. */
  public String shortHold(Span hold, int holds) {
    String time = shortTime(hold);
    return holds == 1 ? time : message("dose.holds-short", Map.of("holds", holds, "time", time));
  }

  private static String kindOfSet(Effort effort) {
    return effort instanceof Effort.Duration ? "rounds" : "sets";
  }

  private String effort(Dose dose) {
    boolean duration = dose.effort() instanceof Effort.Duration;
    boolean sets = dose.sets() > 1;
    String key =
        duration
            ? (sets ? "dose.duration-sets" : "dose.duration")
            : (sets ? "dose.sets" : "dose.repetitions");
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("sets", dose.sets());
    dose.effort().accept(new EffortArguments(arguments));
    return message(key + suffix(dose.sides()), arguments);
  }

  /** Fills in what the messages about an effort need. */
  private final class EffortArguments implements Effort.Visitor<Void> {

    private final Map<String, Object> arguments;

    EffortArguments(Map<String, Object> arguments) {
      this.arguments = arguments;
    }

    @Override
    public Void repetitions(Effort.Repetitions repetitions) {
      arguments.put("n", plural(repetitions.count()));
      arguments.put("count", span(repetitions.count()));
      return null;
    }

    @Override
    public Void duration(Effort.Duration duration) {
      arguments.put("time", time(duration.seconds()));
      return null;
    }
  }

  static String suffix(Sides sides) {
    return sides == Sides.TOGETHER ? "" : "-" + sides.word();
  }

  /** How often: “twice a day, 3 days a week”. */
  public String frequency(Schedule schedule) {
    Span days = schedule.daysPerWeek();
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("perDay", perDay(schedule.sessionsPerDay()));
    arguments.put("n", plural(days));
    arguments.put("count", span(days));
    return message(days.min() == EVERY_DAY ? "dose.every-day" : "dose.days-a-week", arguments);
  }

  private String perDay(Span sessions) {
    return message("dose.per-day", Map.of("n", plural(sessions), "count", span(sessions)));
  }

  /**
   * The number that decides between singular and plural: the upper end, and never one or two for a
   * range. Many languages say these without a figure, and the lower end would be lost.
   */
  static int plural(Span span) {
    return span.isSingle() ? span.max() : Math.max(span.max(), 3);
  }

  /** A number or range in words: “5”, “5 to 10”. */
  public String span(Span span) {
    return span.isSingle() ? number(span.max()) : ends("unit.span", span);
  }

  /** A number or range in figures: “5–10”. */
  public String shortSpan(Span span) {
    return span.isSingle() ? number(span.max()) : ends("unit.span-short", span);
  }

  private String ends(String key, Span span) {
    return message(key, Map.of("min", span.min(), "max", span.max()));
  }

  private String number(int value) {
    return message("unit.number", Map.of("n", value));
  }

  /** A length of time: “5 seconds”, “1 to 2 minutes”. */
  public String time(Span seconds) {
    return timed("unit.seconds", "unit.minutes", seconds, false);
  }

  /** A length of time in figures: “5 s”, “1–2 min”. */
  public String shortTime(Span seconds) {
    return timed("unit.seconds-short", "unit.minutes-short", seconds, true);
  }

  /** One minute reads better as 60 seconds; whole minutes beyond that as minutes. */
  private String timed(String secondsKey, String minutesKey, Span seconds, boolean figures) {
    boolean whole = seconds.min() % 60 == 0 && seconds.max() % 60 == 0;
    boolean minutes = whole && seconds.max() > 60;
    Span shown = minutes ? new Span(seconds.min() / 60, seconds.max() / 60) : seconds;
    String words = figures ? shortSpan(shown) : span(shown);
    return message(minutes ? minutesKey : secondsKey, Map.of("n", plural(shown), "span", words));
  }

  /** Whole minutes that a number of seconds fills, at least one. */
  public static int minutes(int seconds) {
    return Math.max(1, (int) Math.round(seconds / 60.0));
  }

  /** How sides take turns; empty where they do not, which is also where there are none. */
  public Optional<String> sides(Dose dose) {
    return dose.sides() == Sides.TOGETHER
        ? Optional.empty()
        : Optional.of(messages.text("label.sides." + dose.sides().word()));
  }

  /** The dose as a table. */
  public List<Row> rows(Dose dose) {
    List<Row> rows = new ArrayList<>();
    if (dose.sets() > 1) {
      add(rows, "sets", number(dose.sets()));
    }
    dose.effort().accept(new EffortRow(rows));
    dose.hold().ifPresent(hold -> add(rows, "hold", shortHold(hold, dose.holds())));
    sides(dose).ifPresent(words -> add(rows, "sides", words));
    dose.restBetweenSets().ifPresent(rest -> add(rows, "rest", shortTime(rest)));
    add(rows, "per-day", shortSpan(dose.schedule().sessionsPerDay()));
    add(rows, "days", shortSpan(dose.schedule().daysPerWeek()));
    add(rows, "minutes", message("unit.about-minutes", Map.of("n", minutes(dose.seconds()))));
    return rows;
  }

  private void add(List<Row> rows, String key, String value) {
    rows.add(new Row(messages.text("dose.label." + key), value));
  }

  /** The row that says what one set asks for. */
  private final class EffortRow implements Effort.Visitor<Void> {

    private final List<Row> rows;

    EffortRow(List<Row> rows) {
      this.rows = rows;
    }

    @Override
    public Void repetitions(Effort.Repetitions repetitions) {
      add(rows, "repetitions", shortSpan(repetitions.count()));
      return null;
    }

    @Override
    public Void duration(Effort.Duration duration) {
      add(rows, "duration", shortTime(duration.seconds()));
      return null;
    }
  }

  private String message(String key, Map<String, ?> arguments) {
    return messages.text(key, arguments);
  }
}
