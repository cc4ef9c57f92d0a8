package org.moveleaf.theme;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveleaf.cache.Once;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;

/** Reads {@code messages/<language>.yaml}: nested keys, ICU message patterns at their ends. */
final class CatalogueReader {

  /** As in {@code l'{title}}: to ICU it is a quote, and the braces would be shown. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\{)");

  private static final String PLURAL = "plural";

  private final String language;
  private final Supplier<PluralForms> plurals;
  private final MessageArguments arguments;
  private final Diagnostics diagnostics;
  private final Map<String, String> patterns = new TreeMap<>();
  private final Map<String, SourceRange> empty = new TreeMap<>();

  /**
   * What one file says.
   *
   * @param patterns by key
   * @param empty where messages stand that have no words
   */
  record Catalogue(Map<String, String> patterns, Map<String, SourceRange> empty) {}

  private CatalogueReader(String language, MessageArguments arguments, Diagnostics diagnostics) {
    this.language = language;
    this.plurals = new Once<>(() -> new PluralForms(Messages.locale(language)));
    this.arguments = arguments;
    this.diagnostics = diagnostics;
  }

  /**
   * @param language the one that its messages are filled in for
   * @param arguments what they are filled in with
   */
  static Catalogue read(
      ThemeFile file, String language, MessageArguments arguments, Diagnostics diagnostics) {
    CatalogueReader reader = new CatalogueReader(language, arguments, diagnostics);
    YamlParser.parse(file.source(), diagnostics).ifPresent(root -> reader.take("", root));
    return new Catalogue(reader.patterns, reader.empty);
  }

  private void take(String key, YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      String prefix = key.isEmpty() ? "" : key + ".";
      mapping.entries().forEach(each -> take(prefix + each.key().text(), each.value()));
    } else if (node instanceof YamlNode.Scalar scalar) {
      takePattern(key, scalar);
    } else {
      error("wrong-type", node, "message `" + key + "` is " + node.kind(), "write it as text");
    }
  }

  private void takePattern(String key, YamlNode.Scalar scalar) {
    if (patterns.containsKey(key) || empty.containsKey(key)) {
      error("duplicate-field", scalar, "message `" + key + "` a second time", "keep one");
      return;
    }
    if (scalar.text().isEmpty()) {
      empty.put(key, scalar.range());
      return;
    }
    patterns.put(key, scalar.text());
    try {
      Messages.require(scalar.text(), language);
    } catch (IllegalArgumentException e) {
      patterns.put(key, Messages.literal(scalar.text()));
      error(
          "bad-message",
          scalar,
          "message `" + key + "` is no ICU message pattern",
          "check its braces; a plural is written `{n, plural, one {…} other {…}}`, "
              + "a number `{n, number}`");
      return;
    }
    if (APOSTROPHE.matcher(scalar.text()).find()) {
      error(
          "bad-message",
          scalar,
          "message `"
              + key
              + "` has a straight apostrophe before a brace, which hides what is in it",
          "write \u2019, or two straight ones");
    }
    arguments.of(key).ifPresent(given -> checkArguments(key, scalar, given));
    checkPlurals(key, scalar);
  }

  /** What is not filled in would be shown as it is. */
  private void checkArguments(String key, YamlNode.Scalar scalar, Set<String> given) {
    for (String name : MessageArguments.names(scalar.text())) {
      if (!given.contains(name)) {
        error(
            "bad-message",
            scalar,
            "message `" + key + "` is never given `{" + name + "}`",
            given.isEmpty()
                ? "write it without; English has nothing to fill in here either"
                : DidYouMean.hintOrList(name, given));
      }
    }
  }

  private void checkPlurals(String key, YamlNode.Scalar scalar) {
    if (!scalar.text().contains(PLURAL)) {
      return;
    }
    Set<String> missing = plurals.get().missing(scalar.text());
    if (!missing.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
                  "theme/plural-forms",
                  scalar.range(),
                  "the plural of message `"
                      + key
                      + "` has no text for "
                      + missing.stream()
                          .map(plurals.get()::shown)
                          .collect(Collectors.joining(", ")))
              .withHint(
                  "add "
                      + missing.stream()
                          .map(each -> "`" + each + " {# \u2026}`")
                          .collect(Collectors.joining(", "))
                      + "; the one for `other` would stand there"));
    }
  }

  private void error(String name, YamlNode node, String message, String hint) {
    diagnostics.add(Diagnostic.error("theme/" + name, node.range(), message).withHint(hint));
  }
}
