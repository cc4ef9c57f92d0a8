package org.moveleaf.render.site;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Span;
import org.moveleaf.render.view.ProgrammeViews;

/**
 * The sessions of a programme as a calendar file (RFC 5545): an event for each session of a day,
 * repeated on the days of each part, with a reminder. Times are floating: nine o'clock is nine
 * o'clock wherever the reader is. The first day is the first Monday from the edition's date on; a
 * script moves it to the coming week when the file is taken.
 */
final class ProgrammeCalendar {

  private static final String PRODUCT = "-//Moveleaf//Moveleaf//EN";

  /** Hours of the day by the number of sessions; more than three share the last. */
  private static final List<List<Integer>> HOURS =
      List.of(List.of(9), List.of(10, 15), List.of(9, 13, 17));

  /** Days of exercise with rest between them, by their number. */
  private static final List<List<DayOfWeek>> DAYS =
      List.of(
          List.of(MONDAY),
          List.of(MONDAY, THURSDAY),
          List.of(MONDAY, WEDNESDAY, FRIDAY),
          List.of(MONDAY, TUESDAY, THURSDAY, FRIDAY),
          List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
          List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY),
          List.of(DayOfWeek.values()));

  private static final Duration BEFORE = Duration.ofMinutes(-10);

  private final Handbook handbook;
  private final ProgrammeViews views;

  ProgrammeCalendar(Handbook handbook, ProgrammeViews views) {
    this.handbook = handbook;
    this.views = views;
  }

  String of(Programme programme) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    LocalDate first =
        handbook
            .settings()
            .imprint()
            .edition()
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    int part = 0;
    for (List<Phase> stretch : programme.stretches()) {
      Set<DayOfWeek> taken = EnumSet.noneOf(DayOfWeek.class);
      for (Phase phase : stretch) {
        part++;
        taken.addAll(
            parts(calendar, programme, phase, part, first, days(phase, stretch.size() > 1, taken)));
      }
      first = first.plusWeeks(Programme.weeks(stretch));
    }
    return calendar.toString();
  }

  /**
   * Those that leave rest between them, or what is left of the week. Of a range, parts that share
   * their weeks take the lower end, for which there are days in any case.
   */
  private static List<DayOfWeek> days(Phase phase, boolean shared, Set<DayOfWeek> taken) {
    Span perWeek = phase.schedule().daysPerWeek();
    int count = shared ? perWeek.min() : perWeek.max();
    return taken.isEmpty()
        ? DAYS.get(count - 1)
        : Stream.of(DayOfWeek.values()).filter(each -> !taken.contains(each)).limit(count).toList();
  }

  /** Adds the sessions of a part; gives the days that they take. */
  private List<DayOfWeek> parts(
      Calendar calendar,
      Programme programme,
      Phase phase,
      int part,
      LocalDate monday,
      List<DayOfWeek> days) {
    LocalDate first = monday.with(TemporalAdjusters.nextOrSame(days.get(0)));
    int sessions = Math.min(HOURS.size(), phase.schedule().sessionsPerDay().max());
    for (int i = 0; i < sessions; i++) {
      LocalTime at = LocalTime.of(HOURS.get(sessions - 1).get(i), 0);
      String id = programme.id() + "-" + part + "-" + (i + 1);
      calendar.add(event(id, programme, phase, days, first.atTime(at)));
    }
    return days;
  }

  private VEvent event(
      String id, Programme programme, Phase phase, List<DayOfWeek> days, LocalDateTime start) {
    VEvent event = new VEvent(false);
    Instant stamp =
        handbook.settings().imprint().edition().atStartOfDay(ZoneOffset.UTC).toInstant();
    event.add(new Uid(id + "@" + host()));
    event.add(new DtStamp(stamp));
    event.add(new DtStart<>(start));
    event.add(new net.fortuna.ical4j.model.property.Duration(views.session(programme, phase)));
    event.add(
        new RRule<LocalDateTime>(
            String.format(
                Locale.ROOT,
                "FREQ=WEEKLY;BYDAY=%s;COUNT=%d",
                days.stream()
                    .map(each -> each.name().substring(0, 2))
                    .collect(Collectors.joining(",")),
                days.size() * phase.weeks())));
    event.add(new Summary(programme.title()));
    event.add(new Description(exercises(phase)));
    address(programme).ifPresent(url -> event.add(new Url(java.net.URI.create(url))));
    VAlarm alarm = new VAlarm();
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(programme.title()));
    alarm.add(new Trigger(BEFORE));
    event.add(alarm);
    return event;
  }

  private String exercises(Phase phase) {
    return phase.items().stream()
        .map(item -> handbook.exercises().get(item.exercise().id()).title())
        .collect(Collectors.joining("\n"));
  }

  private String host() {
    return handbook.settings().imprint().baseUrl().map(url -> url.getHost()).orElse("moveleaf");
  }

  private Optional<String> address(Programme programme) {
    return handbook
        .settings()
        .imprint()
        .baseUrl()
        .map(url -> new SitePaths(url.toString()).programme(programme.id()));
  }
}
