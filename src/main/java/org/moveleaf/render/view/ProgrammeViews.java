package org.moveleaf.render.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Schedule;
import org.moveleaf.model.Variation;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.DosePhrases;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.theme.Messages;

/** Makes the views of programmes for pages at one place. */
public final class ProgrammeViews {

  private final Handbook handbook;
  private final Messages messages;
  private final Addresses addresses;
  private final Labels labels;
  private final DosePhrases doses;
  private final ExerciseViews exercises;
  private final Map<String, ProgrammeCard> cards = new ConcurrentHashMap<>();

  public ProgrammeViews(
      Handbook handbook, Messages messages, Addresses addresses, ExerciseViews exercises) {
    this.handbook = handbook;
    this.messages = messages;
    this.addresses = addresses;
    this.labels = new Labels(messages);
    this.doses = new DosePhrases(messages);
    this.exercises = exercises;
  }

  public ProgrammeCard card(Programme programme) {
    return cards.computeIfAbsent(programme.id(), id -> newCard(programme));
  }

  private ProgrammeCard newCard(Programme programme) {
    Set<String> titles = new LinkedHashSet<>();
    programme.phases().stream()
        .flatMap(phase -> phase.items().stream())
        .forEach(item -> titles.add(exercise(item).title()));
    int seconds =
        programme.phases().stream().mapToInt(phase -> seconds(programme, phase)).max().orElse(0);
    String facts =
        messages.text(
            "programme.summary",
            Map.of(
                "weeks", programme.weeks(),
                "exercises", titles.size(),
                "minutes", DosePhrases.minutes(seconds)));
    return new ProgrammeCard(
        programme.id(),
        programme.title(),
        addresses.programme(programme.id()),
        programme.text().purpose().plainText(),
        facts,
        List.copyOf(titles));
  }

  public ProgrammeView full(Programme programme, ProseWriter writer) {
    return new ProgrammeView(
        card(programme),
        writer.write(programme.text().purpose()),
        writer.write(programme.text().forWhom()),
        writer.write(programme.text().movingOn()),
        writer.write(programme.text().goingBack()),
        needs(programme),
        item(programme.warmUp(), programme.phases().get(0)),
        phases(programme),
        chart(programme),
        labels.review(programme.review(), handbook.settings().imprint().today()));
  }

  private List<PhaseView> phases(Programme programme) {
    List<PhaseView> phases = new ArrayList<>();
    for (Phase phase : programme.phases()) {
      int number = phases.size() + 1;
      String name = messages.text("programme.phase", Map.of("n", number));
      String title =
          !phase.title().isEmpty()
              ? messages.text("programme.phase-title", Map.of("name", name, "title", phase.title()))
              : programme.phases().size() > 1 ? name : null;
      phases.add(
          new PhaseView(
              "part-" + number,
              title,
              messages.text(
                  phase.sameWeeks() ? "programme.phase-same-weeks" : "programme.phase-when",
                  Map.of("weeks", phase.weeks(), "frequency", doses.frequency(phase.schedule()))),
              labels.minutes(seconds(programme, phase)),
              phase.items().stream().map(item -> item(item, phase)).toList()));
    }
    return phases;
  }

  private ItemView item(Phase.Item item, Phase phase) {
    Exercise exercise = exercise(item);
    return new ItemView(
        exercises.card(exercise),
        variation(item).map(Variation::title).orElse(null),
        variation(item).map(Variation::id).orElse(null),
        exercises.picture(exercise, variation(item).map(Variation::id).orElse("")),
        doses.session(dose(item, phase)),
        item.why().isEmpty() ? null : item.why());
  }

  private Exercise exercise(Phase.Item item) {
    return handbook.exercises().get(item.exercise().id());
  }

  private Optional<Variation> variation(Phase.Item item) {
    return item.variation().flatMap(ref -> exercise(item).variation(ref.id()));
  }

  /**
   * The dose of an exercise in this programme: its own, as the variation and the item change it.
   */
  public Dose dose(Phase.Item item, Phase phase) {
    return exercise(item).dose(item).on(phase.schedule());
  }

  /** How long a session of a part takes, with the warm-up. */
  public Duration session(Programme programme, Phase phase) {
    return Duration.ofMinutes(DosePhrases.minutes(seconds(programme, phase)));
  }

  private int seconds(Programme programme, Phase phase) {
    return Stream.concat(Stream.of(programme.warmUp()), phase.items().stream())
        .mapToInt(item -> dose(item, phase).seconds())
        .sum();
  }

  private List<String> needs(Programme programme) {
    Set<String> needs = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(programme.warmUp()),
            programme.phases().stream().flatMap(phase -> phase.items().stream()))
        .forEach(
            item ->
                needs.addAll(
                    variation(item)
                        .map(Variation::equipment)
                        .orElse(exercise(item).traits().equipment())));
    return needs.stream().map(each -> labels.equipment(each).label()).toList();
  }

  private List<ChartWeek> chart(Programme programme) {
    List<ChartWeek> weeks = new ArrayList<>();
    for (List<Phase> stretch : programme.stretches()) {
      for (int i = 0; i < Programme.weeks(stretch); i++) {
        int week = i;
        List<Schedule> schedules =
            stretch.stream().filter(phase -> week < phase.weeks()).map(Phase::schedule).toList();
        weeks.add(
            new ChartWeek(
                messages.text("exercise.chart-week", Map.of("n", weeks.size() + 1)),
                schedules.stream().mapToInt(each -> each.sessionsPerDay().max()).max().orElse(1),
                schedules.stream()
                    .map(doses::frequency)
                    .collect(Collectors.joining(messages.text("unit.long-list-separator")))));
      }
    }
    return weeks;
  }
}
