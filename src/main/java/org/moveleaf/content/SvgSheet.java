package org.moveleaf.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The style sheet that a drawing program has saved in a drawing: rules for classes, names and kinds
 * of elements, whose declarations can as well stand at each element.
 */
final class SvgSheet {

  private static final Pattern SELECTOR = Pattern.compile("(\\*|[a-zA-Z]+)?((?:[.#][\\w-]+)*)");
  private static final Pattern PART = Pattern.compile("([.#])([\\w-]+)");

  private static final int LONGEST = 200;

  /** Each is looked at for each element; drawing programs write some dozens. */
  private static final int MOST_RULES = 1000;

  /** Which drawing programs do not write, and hardly anybody else in a drawing. */
  private static final String IMPORTANT = "!important";

  private final List<Rule> rules = new ArrayList<>();
  private String flaw;

  /**
   * @param kind of the elements it is for, empty for all
   * @param ids that they have
   * @param classes that they have
   */
  private record Rule(String kind, Set<String> ids, Set<String> classes, Map<String, String> says) {

    /** https://www.w3.org/TR/selectors-3/#specificity. */
    int weight() {
      return 10_000 * ids.size() + 100 * classes.size() + (kind.isEmpty() ? 0 : 1);
    }

    boolean isFor(String element, String id, Set<String> named) {
      return (kind.isEmpty() || kind.equals(element))
          && (ids.isEmpty() || ids.equals(Set.of(id)))
          && named.containsAll(classes);
    }
  }

  /** What cannot be taken over of it, if anything. */
  Optional<String> flaw() {
    return Optional.ofNullable(flaw);
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Takes in the text of a style element. */
  void add(String css) {
    String plain = withoutComments(css);
    int at = 0;
    for (int open = plain.indexOf('{'); open >= 0; open = plain.indexOf('{', at)) {
      int close = plain.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String declarations = plain.substring(open + 1, close);
      Map<String, String> says = declarations(declarations);
      for (String selector : plain.substring(at, open).split(",", -1)) {
        add(selector.strip(), says);
      }
      refuse(declarations.contains("{") ? declarations : "");
      at = close + 1;
    }
    refuse(plain.substring(at));
    // A later rule of the same weight stands above an earlier one.
    rules.sort(Comparator.comparingInt(Rule::weight));
  }

  /** One that is not closed runs on to the end, as in CSS. */
  private static String withoutComments(String css) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
      plain.append(css, at, open).append(' ');
      int close = css.indexOf("*/", open + 2);
      at = close < 0 ? css.length() : close + 2;
    }
    return plain.append(css, at, css.length()).toString().replace("<!--", "").replace("-->", "");
  }

  private void refuse(String between) {
    if (!between.isBlank()) {
      note("with `" + shortened(between.strip()) + "`");
    }
  }

  /** The first flaw is the one to tell. */
  private void note(String what) {
    if (flaw == null) {
      flaw = "a style sheet " + what;
    }
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "\u2026" : line;
  }

  private void add(String selector, Map<String, String> says) {
    if (rules.size() == MOST_RULES) {
      note("of more than " + MOST_RULES + " rules");
      return;
    }
    Matcher matcher = SELECTOR.matcher(selector);
    if (selector.isEmpty() || selector.length() > LONGEST || !matcher.matches()) {
      note("with a rule for `" + shortened(selector) + "`");
      return;
    }
    Map<String, Set<String>> parts = Map.of(".", new TreeSet<>(), "#", new TreeSet<>());
    Matcher part = PART.matcher(matcher.group(2));
    while (part.find()) {
      parts.get(part.group(1)).add(part.group(2));
    }
    String kind = matcher.group(1) == null ? "" : matcher.group(1).replace("*", "");
    rules.add(new Rule(kind, parts.get("#"), parts.get("."), says));
  }

  /** What the rules say of an element, property by property. */
  Map<String, String> of(String element, String id, String classes) {
    Set<String> named = new TreeSet<>(List.of(classes.strip().split("\\s+")));
    Map<String, String> all = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.isFor(element, id, named)) {
        all.putAll(rule.says);
      }
    }
    return all;
  }

  /** Whether an attribute {@code style} has two declarations of a property: only one counts. */
  static boolean saysAnythingTwice(String text) {
    long said = Stream.of(text.split(";")).filter(each -> each.indexOf(':') > 0).count();
    return said > declarations(text).size();
  }

  /** The declarations of a rule or of an attribute {@code style}. */
  static Map<String, String> declarations(String text) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String each : text.split(";")) {
      int colon = each.indexOf(':');
      if (colon > 0) {
        String value = each.substring(colon + 1).strip();
        boolean important = value.endsWith(IMPORTANT);
        String plain = value.substring(0, value.length() - (important ? IMPORTANT.length() : 0));
        String property = each.substring(0, colon).strip();
        // As in a browser, what is said before stands where a newer notation is not understood.
        if (!all.containsKey(property) || SvgPaint.isDrawn(property, plain)) {
          all.put(property, plain.strip());
        }
      }
    }
    return all;
  }
}
