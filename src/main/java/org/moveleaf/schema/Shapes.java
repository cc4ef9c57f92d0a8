package org.moveleaf.schema;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moveleaf.model.BrandColours;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Span;
import org.moveleaf.model.StatedDose;
import org.moveleaf.model.Word;
import org.moveleaf.syntax.Typography;

/** The shapes of single values, lists and free mappings. */
public final class Shapes {

  private Shapes() {}

  /** Words on one line, at most 200 characters. */
  public static Shape<String> text() {
    return text(200);
  }

  /** Words, at most so many characters. */
  public static Shape<String> text(int max) {
    return new TextShape(max, words -> Typography.set(words.replaceAll("\\s+", " ")));
  }

  /** Text for machines, letter by letter: a file's name, a value of CSS. */
  public static Shape<String> verbatim() {
    return new TextShape(400, text -> text);
  }

  /** Somebody's name, or nothing at all: an empty field that waits to be filled in. */
  public static Shape<String> nameOrNothing() {
    return new EmptyTextShape(PatternShape.name());
  }

  /** A telephone number as people write it, also a short one for emergencies. */
  public static Shape<String> phone() {
    return PatternShape.phone();
  }

  /** The address of a site, its scheme included. */
  public static Shape<String> web() {
    return PatternShape.web();
  }

  public static Shape<String> email() {
    return PatternShape.email();
  }

  /** The address of a site as {@link #baseUrl} takes it, with a slash at its end. */
  public static Optional<URI> baseUrl(String text) {
    return BaseUrlShape.parse(text);
  }

  /** The name of another piece of content. */
  public static Shape<Ref> ref() {
    return new RefShape();
  }

  /** A name of one's own: small letters, digits and single hyphens. */
  public static Shape<String> id() {
    return new IdShape();
  }

  /** A whole number within limits. */
  public static Shape<Integer> integer(int min, int max) {
    return new IntegerShape(min, max);
  }

  /** A whole number or a range of them within limits: {@code 10}, {@code 10-15}. */
  public static Shape<Span> span(int min, int max) {
    return new SpanShape(min, max);
  }

  /** A length of time in seconds, within limits: {@code 5 s}, {@code 10-15 s}, {@code 2 min}. */
  public static Shape<Span> seconds(int min, int max) {
    return new SecondsShape(min, max);
  }

  /** What a source states: a value of the shape, or one of some vague words. */
  public static Shape<StatedDose.Quantity> quantity(
      Shape<Span> exact, List<StatedDose.Vague> words) {
    return new QuantityShape(exact, words);
  }

  /** One word of a closed set. */
  public static <E extends Enum<E> & Word> Shape<E> word(Class<E> type) {
    return new WordShape<>(List.of(type.getEnumConstants()), Word::word);
  }

  /** One of a few values, by its word. */
  public static <E> Shape<E> choice(List<E> values, Function<E, String> word) {
    return new WordShape<>(values, word);
  }

  /** {@code yes} or {@code no}. */
  public static Shape<Boolean> yesOrNo() {
    return new WordShape<>(List.of(false, true), value -> value ? "yes" : "no");
  }

  /** A number within limits: {@code 12}, {@code -3.5}. */
  public static Shape<Double> decimal(double min, double max) {
    return new DecimalShape(min, max);
  }

  /**
   * One id of a vocabulary, which a handbook can add to.
   *
   * @param kind what the ids are, as {@code labels} in the settings has it
   */
  public static Shape<String> oneOf(String kind, Collection<String> ids) {
    return new VocabularyShape(kind, ids);
  }

  /** A colour as {@code "#1c6b53"}. */
  public static Shape<BrandColours.Chosen> colour() {
    return new ColourShape();
  }

  /** A day: {@code 2026-11-20}. */
  public static Shape<LocalDate> date() {
    return new DateShape();
  }

  /** A BCP 47 language tag: {@code en}, {@code pt-BR}. */
  public static Shape<String> languageTag() {
    return new LanguageTagShape();
  }

  /** The same, with its place, for a language that has to be found. */
  public static Shape<Ref> languageRef() {
    return new LanguageRefShape();
  }

  /** An https address that ends in a slash, or is given one. */
  public static Shape<URI> baseUrl() {
    return new BaseUrlShape();
  }

  /** A list, empty or not. */
  public static <T> Shape<List<T>> list(Shape<T> items) {
    return new ListShape<>(items, 0);
  }

  /** A list of one or more. */
  public static <T> Shape<List<T>> nonEmptyList(Shape<T> items) {
    return new ListShape<>(items, 1);
  }

  /** A mapping whose keys are ids of the writer's own, in the order typed. */
  public static <T> Shape<Map<String, T>> mapOf(Shape<T> values) {
    return new MapShape<>(values);
  }

  /** A mapping whose keys are codes of diagnostics: {@code exercise/step-too-long}. */
  public static <T> Shape<Map<String, T>> mapByCode(Shape<T> values) {
    return new MapShape<>(
        values,
        Shapes::isCode,
        Ids.PATTERN.replace("$", "/") + Ids.PATTERN.substring(1),
        "a code as a report shows it, `exercise/step-too-long`");
  }

  private static boolean isCode(String text) {
    int slash = text.indexOf('/');
    return slash > 0 && Ids.isId(text.substring(0, slash)) && Ids.isId(text.substring(slash + 1));
  }

  /** A mapping whose keys are exercises, a variation after {@code ~}: {@code wall-sit~deep}. */
  public static <T> Shape<Map<String, T>> mapByExercise(Shape<T> values) {
    String id = Ids.PATTERN.substring(1).replace("$", "");
    return new MapShape<>(
        values,
        Shapes::isExercise,
        "^" + id + "(~" + id + ")?$",
        "the name of an exercise, and of its variation after `~`");
  }

  private static boolean isExercise(String text) {
    int tilde = text.indexOf('~');
    return tilde < 0
        ? Ids.isId(text)
        : Ids.isId(text.substring(0, tilde)) && Ids.isId(text.substring(tilde + 1));
  }
}
