package org.moveleaf.render.site;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private static final List<String> DAYS =
      List.of(
          "MO",
          "MO,TH",
          "MO,WE,FR",
          "MO,TU,TH,FR",
          "MO,TU,WE,TH,FR",
          "MO,TU,WE,TH,FR,SA",
          "MO,TU,WE,TH,FR,SA,SU");

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
    for (Phase phase : programme.phases()) {
      part++;
      int sessions = Math.min(HOURS.size(), phase.schedule().sessionsPerDay().max());
      for (int i = 0; i < sessions; i++) {
        LocalTime at = LocalTime.of(HOURS.get(sessions - 1).get(i), 0);
        String id = programme.id() + "-" + part + "-" + (i + 1);
        calendar.add(event(id, programme, phase, first.atTime(at)));
      }
      first = first.plusWeeks(phase.weeks());
    }
    return calendar.toString();
  }

  private VEvent event(String id, Programme programme, Phase phase, LocalDateTime start) {
    int days = phase.schedule().daysPerWeek().max();
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
                DAYS.get(days - 1),
                days * phase.weeks())));
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
