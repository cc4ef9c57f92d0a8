package org.moveleaf.theme;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;

/**
 * The text of a catalogue that waits to be translated: each message without words, below its
 * English. What a language is called and how it runs is filled in, and what has no words at all.
 */
final class CatalogueDraft {

  /** What is filled in, other than plurals and choices, which have words in them. */
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+(, *\\w+)*}");

  private final String language;
  private final ULocale locale;
  private final Set<String> there;
  private final Part root = new Part("", List.of(), false);

  /** A message, or messages below one key. */
  static final class Part {
    private final String key;
    private final List<String> comments;
    private final boolean apart;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Optional<String> english = Optional.empty();

    /** What stands below it, in the order of English. */
    Map<String, Part> parts() {
      return Collections.unmodifiableMap(parts);
    }

    /**
     * @param key as it is typed, with its quotes
     * @param apart whether an empty line goes before it
     */
    private Part(String key, List<String> comments, boolean apart) {
      this.key = key;
      this.comments = comments;
      this.apart = apart;
    }
  }

  /**
   * @param language a BCP 47 tag
   * @param there keys that the language has words for
   */
  CatalogueDraft(String language, Set<String> there) {
    this.language = language;
    this.locale = ULocale.forLanguageTag(language);
    this.there = there;
  }

  /** Takes in what a theme says in English; parents come first. */
  void add(SourceText english) {
    YamlParser.parse(english, new Diagnostics()).ifPresent(node -> add(node, root, english));
  }

  private static void add(YamlNode node, Part into, SourceText source) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry each : mapping.entries()) {
        int line = each.key().range().line();
        List<String> comments = Comments.above(line, source);
        int above = line - comments.size() - 1;
        boolean apart = above > 0 && source.line(above).isBlank();
        Part part =
            into.parts.computeIfAbsent(
                each.key().text(), key -> new Part(typed(each.key()), comments, apart));
        add(each.value(), part, source);
      }
    } else if (node instanceof YamlNode.Scalar scalar) {
      into.english = Optional.of(scalar.text());
    }
  }

  /** With its quotes, as the key {@code "1"} has. */
  private static String typed(YamlNode.Scalar key) {
    return key.range().source().text().substring(key.range().start(), key.range().end());
  }

  String text() {
    List<String> lines = new ArrayList<>(header());
    List<String> messages = new ArrayList<>();
    root.parts.forEach((key, part) -> messages.addAll(lines(key, part, "")));
    if (messages.isEmpty() || !messages.get(0).isEmpty()) {
      lines.add("");
    }
    lines.addAll(messages);
    return String.join("\n", lines) + "\n";
  }

  /** All that English has. */
  Part root() {
    return root;
  }

  /** What is missing of a part, with the comments of English; nothing if it is whole. */
  List<String> lines(String key, Part part, String indent) {
    List<String> own = new ArrayList<>();
    part.english
        .filter(english -> !there.contains(key))
        .ifPresent(english -> own.addAll(message(key, part.key, english, indent)));
    List<String> inner = new ArrayList<>();
    part.parts.forEach((name, each) -> inner.addAll(lines(key + "." + name, each, indent + "  ")));
    if (!inner.isEmpty()) {
      own.add(indent + part.key + ":");
      own.addAll(inner);
    }
    List<String> lines = new ArrayList<>();
    if (!own.isEmpty()) {
      if (part.apart) {
        lines.add("");
      }
      part.comments.forEach(each -> lines.add(indent + each));
      lines.addAll(own);
    }
    return lines;
  }

  private List<String> message(String key, String name, String english, String indent) {
    String start = indent + name + ": ";
    return known(key, english)
        .map(words -> List.of(start + '"' + words.replace("\"", "\\\"") + '"'))
        .orElseGet(
            () -> List.of(indent + "# " + english.replaceAll("\\s+", " ").strip(), start + "\"\""));
  }

  /** What needs no translator. */
  private Optional<String> known(String key, String english) {
    return switch (key) {
      case "language.name" -> Optional.of(messages().capital(locale.getDisplayName(locale)));
      case "language.direction" -> Optional.of(locale.isRightToLeft() ? "rtl" : "ltr");
      case "language.title-within" -> Optional.of(hasCapitals() ? "lower" : "as-written");
      default -> Optional.of(english).filter(each -> !hasWords(each));
    };
  }

  private Messages messages() {
    return new Messages(language, Map.of());
  }

  private boolean hasCapitals() {
    return UScript.isCased(UScript.getCodeFromName(messages().script()));
  }

  private static boolean hasWords(String pattern) {
    return ARGUMENT.matcher(pattern).replaceAll("").codePoints().anyMatch(Character::isLetter);
  }

  private List<String> header() {
    String name = Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
    PluralForms plurals = new PluralForms(locale);
    List<String> forms = plurals.all();
    String plural =
        forms.stream().map(each -> each + " {# \u2026}").collect(Collectors.joining(" "));
    String text =
        "The words of the program in "
            + name
            + ". Each message stands below its English: type yours between the quotes, within them"
            + " \\\" for a quote and \u2019 for an apostrophe. `check` lists what is left. What"
            + " stands below `search` may stay empty.\n"
            + "What stands in braces, as {n} or {title}, is filled in. Put it where it belongs in "
            + name
            + ".\n"
            + "A plural has a text for each form of numbers. Those of "
            + name
            + " are: "
            + forms.stream().map(plurals::shown).collect(Collectors.joining(", "))
            + ". So a plural is written like this, where # is the number:\n"
            + "{n, plural, "
            + plural
            + "}\n"
            + "More of this: https://unicode-org.github.io/icu/userguide/format_parse/messages/";
    return text.lines().flatMap(each -> Comments.of(each, "")).toList();
  }
}
