package org.moveleaf.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.moveleaf.model.Adjustment;
import org.moveleaf.model.Citation;
import org.moveleaf.model.Dose;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Instructions;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.model.Texts;
import org.moveleaf.model.Variation;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.DosePhrases;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.text.StatedDosePhrases;
import org.moveleaf.theme.Messages;

/** Makes the views of exercises for pages at one place. */
public final class ExerciseViews {

  private final Handbook handbook;
  private final Drawings drawings;
  private final Messages messages;
  private final Addresses addresses;
  private final FigureViews figures;
  private final Labels labels;
  private final DosePhrases doses;
  private final StatedDosePhrases stated;
  private final Map<String, Summary> summaries;
  private final Map<String, ExerciseCard> cards = new ConcurrentHashMap<>();

  /** What a card says wherever it stands. */
  private record Summary(String purpose, TraitsView traits) {}

  /**
   * @param addresses as seen from those pages
   */
  public ExerciseViews(
      Handbook handbook, Drawings drawings, Messages messages, Addresses addresses) {
    this(handbook, drawings, messages, addresses, new ConcurrentHashMap<>());
  }

  private ExerciseViews(
      Handbook handbook,
      Drawings drawings,
      Messages messages,
      Addresses addresses,
      Map<String, Summary> summaries) {
    this.handbook = handbook;
    this.drawings = drawings;
    this.messages = messages;
    this.addresses = addresses;
    this.figures = new FigureViews(drawings, messages, addresses);
    this.labels = new Labels(messages);
    this.doses = new DosePhrases(messages);
    this.stated = new StatedDosePhrases(messages);
    this.summaries = summaries;
  }

  /** The same for pages at another place; what does not depend on the place is held once. */
  public ExerciseViews at(Addresses other) {
    return new ExerciseViews(handbook, drawings, messages, other, summaries);
  }

  public ExerciseCard card(Exercise exercise) {
    return cards.computeIfAbsent(exercise.id(), id -> newCard(exercise));
  }

  private ExerciseCard newCard(Exercise exercise) {
    Summary summary = summaries.computeIfAbsent(exercise.id(), id -> summary(exercise));
    return new ExerciseCard(
        exercise.id(),
        exercise.title(),
        addresses.exercise(exercise.id()),
        summary.purpose,
        exercise.name().alsoCalled(),
        picture(exercise, ""),
        summary.traits);
  }

  private Summary summary(Exercise exercise) {
    return new Summary(exercise.purpose().plainText(), labels.traits(exercise.traits()));
  }

  /**
   * The picture of one way to do an exercise, or of the exercise: its figure, or on a screen the
   * photograph in its text; {@code null} for none.
   */
  StageView picture(Exercise exercise, String variation) {
    StageView figure = figures.picture(exercise, variation);
    return figure != null || addresses.onPaper()
        ? figure
        : photo(exercise).map(each -> small(each, exercise)).orElse(null);
  }

  /** The photographs that stand for exercises in lists, each once. */
  public List<Picture> photos() {
    return handbook.pictures().isEmpty()
        ? List.of()
        : handbook.exercises().values().stream()
            .filter(each -> figures.picture(each, "") == null)
            .flatMap(each -> photo(each).stream())
            .distinct()
            .toList();
  }

  private Optional<Picture> photo(Exercise exercise) {
    return handbook.pictures().isEmpty()
        ? Optional.empty()
        : Texts.picture(exercise)
            .flatMap(each -> handbook.picture(each.destination(), each.range().path()));
  }

  private StageView small(Picture photo, Exercise exercise) {
    double scale = Math.min(1, (double) Picture.SMALL / Math.max(photo.width(), photo.height()));
    return new StageView(
        addresses.small(photo),
        "",
        exercise.title(),
        (int) Math.round(photo.width() * scale),
        (int) Math.round(photo.height() * scale),
        0,
        0);
  }

  public Link link(Exercise exercise) {
    return new Link(exercise.title(), addresses.exercise(exercise.id()));
  }

  /**
   * An exercise in full.
   *
   * @param writer that of the page, not yet used below the exercise's title
   */
  public ExerciseView full(Exercise exercise, ProseWriter writer) {
    List<String> names = exercise.name().alsoCalled();
    return new ExerciseView(
        card(exercise),
        names.isEmpty()
            ? null
            : messages.text("exercise.also-called", Map.of("names", labels.list(names))),
        writer.write(exercise.purpose()),
        figures.figure(exercise),
        dose(exercise.dose()),
        instructions(exercise.instructions(), writer),
        adjustment(exercise.adjustment(), writer),
        exercise.variations().stream().map(each -> variation(each, exercise, writer)).toList(),
        stated(exercise),
        labels.review(exercise.evidence().review(), handbook.settings().imprint().today()));
  }

  public DoseView dose(Dose dose) {
    return new DoseView(
        doses.sentence(dose),
        labels.minutes(dose.seconds()),
        doses.rows(dose),
        dose.schedule().sessionsPerDay().max());
  }

  private static InstructionsView instructions(Instructions how, ProseWriter writer) {
    return new InstructionsView(
        writer.write(how.start()),
        how.steps().stream().map(step -> writer.write(step.inlines())).toList(),
        writer.write(how.feel()),
        writer.write(how.care()),
        how.warnings().stream().map(each -> writer.write(each)).toList());
  }

  private AdjustmentView adjustment(Adjustment fit, ProseWriter writer) {
    return new AdjustmentView(
        writer.write(fit.easier()),
        writer.write(fit.harder()),
        writer.write(fit.moveOn()),
        other(fit.easierExercise()),
        other(fit.harderExercise()));
  }

  private Link other(Optional<Ref> ref) {
    return ref.map(each -> handbook.exercises().get(each.id())).map(this::link).orElse(null);
  }

  private VariationView variation(Variation variation, Exercise exercise, ProseWriter writer) {
    Dose dose = exercise.dose().with(variation.dose());
    return new VariationView(
        variation.id(),
        variation.title(),
        labels.equipmentList(variation.equipment()),
        figures.figure(exercise, variation.id(), dose),
        variation.dose().isEmpty() ? null : dose(dose),
        writer.write(variation.text()));
  }

  private StatedView stated(Exercise exercise) {
    List<StatedView.Entry> entries = new ArrayList<>();
    boolean anyNumbers = false;
    for (Citation citation : exercise.evidence().citations()) {
      Source source = handbook.sources().get(citation.article().id());
      SourceEntry entry = handbook.entry(citation).orElseThrow();
      entries.add(
          new StatedView.Entry(
              ArticleLink.to(source, addresses.source(source.id())),
              Quoted.of(entry.name(), entry.nameLanguage()),
              stated.phrase(entry.dose()),
              stated.phraseWithin(entry.dose())));
      anyNumbers |= entry.dose().hasNumbers();
    }
    String key = entries.isEmpty() ? "own" : anyNumbers ? "sources-lead" : "sources-none-lead";
    return new StatedView(messages.text("exercise." + key), entries);
  }
}
