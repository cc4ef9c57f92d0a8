package org.moveleaf.language;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.syntax.YamlParser;

/**
 * What checks need to know of a language; each list may be empty.
 *
 * @param equipment the words that name a thing, by the key of the vocabulary
 * @param hedges words that take back that a thing is needed
 * @param otherSide words that tell to do the same on the other side
 * @param amounts words that name what a dose counts, by {@link Amounts.Unit}
 * @param reader words by which a text speaks to who reads it
 * @param warnings words that begin a line which nobody may miss: stop if, leave it out
 * @param conditions words that a rule begins with: when, if
 * @param signs words for the signs that must stand on everything handed out, by sign
 * @param jargon words that only health professionals use
 * @param wording words that are better not used, by the name of their check
 */
public record WordLists(
    Map<String, List<String>> equipment,
    List<String> hedges,
    List<String> otherSide,
    Map<String, List<String>> amounts,
    List<String> reader,
    List<String> warnings,
    List<String> conditions,
    Map<String, List<String>> signs,
    List<String> jargon,
    Map<String, Wording> wording) {

  public WordLists {
    equipment = filled(equipment);
    amounts = filled(amounts);
    signs = filled(signs);
    wording = filled(wording, each -> each.words().isEmpty());
  }

  private static final Field<Map<String, List<String>>> EQUIPMENT =
      withDefault("equipment", mapOf(list(text())), Map.of());
  private static final Field<List<String>> HEDGES = withDefault("hedges", list(text()), List.of());
  private static final Field<List<String>> OTHER_SIDE =
      withDefault("other-side", list(text()), List.of());
  private static final Field<Map<String, List<String>>> AMOUNTS =
      withDefault("amounts", mapOf(list(text())), Map.of());
  private static final Field<List<String>> READER = withDefault("reader", list(text()), List.of());
  private static final Field<List<String>> WARNINGS =
      withDefault("warnings", list(text()), List.of());
  private static final Field<List<String>> CONDITIONS =
      withDefault("conditions", list(text()), List.of());
  private static final Field<Map<String, List<String>>> SIGNS =
      withDefault("signs", mapOf(list(text())), Map.of());
  private static final Field<List<String>> JARGON = withDefault("jargon", list(text()), List.of());
  private static final Field<String> WHY = required("why", text());
  private static final Field<String> INSTEAD = required("instead", text());
  private static final Field<List<String>> WORDS = required("words", list(text()));
  private static final Field<Map<String, Wording>> WORDING =
      withDefault(
          "wording",
          mapOf(
              MappingShape.of(
                  values -> new Wording(values.get(WHY), values.get(INSTEAD), values.get(WORDS)),
                  WHY,
                  INSTEAD,
                  WORDS)),
          Map.of());

  private static final MappingShape<WordLists> LISTS =
      MappingShape.of(
          values ->
              new WordLists(
                  values.get(EQUIPMENT),
                  values.get(HEDGES),
                  values.get(OTHER_SIDE),
                  values.get(AMOUNTS),
                  values.get(READER),
                  values.get(WARNINGS),
                  values.get(CONDITIONS),
                  values.get(SIGNS),
                  values.get(JARGON),
                  values.get(WORDING)),
          EQUIPMENT,
          HEDGES,
          OTHER_SIDE,
          AMOUNTS,
          READER,
          WARNINGS,
          CONDITIONS,
          SIGNS,
          JARGON,
          WORDING);

  /** For a language of which nothing is known. */
  public static final WordLists NONE = LISTS.standIn();

  /** Without the lists that nobody has filled in yet. */
  private static Map<String, List<String>> filled(Map<String, List<String>> lists) {
    return filled(lists, List::isEmpty);
  }

  private static <T> Map<String, T> filled(Map<String, T> all, Predicate<T> isEmpty) {
    Map<String, T> some = new LinkedHashMap<>(all);
    some.values().removeIf(isEmpty);
    return Collections.unmodifiableMap(some);
  }

  /** The lists of a language, whatever the country; empty where the program has none. */
  public static Optional<WordLists> of(String languageTag) {
    return source(languageTag).map(WordLists::read);
  }

  /** The file of a language that the program has. */
  public static Optional<SourceText> source(String languageTag) {
    String name = Locale.forLanguageTag(languageTag).getLanguage() + ".yaml";
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new SourceText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The lists that stand in a file of a theme. */
  public static WordLists read(SourceText source, Diagnostics diagnostics) {
    return YamlParser.parse(source, diagnostics)
        .map(node -> LISTS.read(node, Reading.of("theme", diagnostics)))
        .orElse(NONE);
  }

  private static WordLists read(SourceText source) {
    Diagnostics diagnostics = new Diagnostics();
    WordLists lists = read(source, diagnostics);
    diagnostics.sorted().stream()
        .findFirst()
        .ifPresent(
            each -> {
              throw new IllegalStateException(HumanFormat.format(each));
            });
    return lists;
  }
}
