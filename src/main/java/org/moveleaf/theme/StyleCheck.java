package org.moveleaf.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.theme.Theme.Layer;

/**
 * Whether a clinic's own style sheets say what browsers and the print engine take. A browser passes
 * over a rule with a token that there is not; the print engine knows neither flex nor grid nor
 * sums, and its own answer has no place in a file.
 */
final class StyleCheck {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|$)");

  /** What tells where a rule ends; a string or a comment may have braces that do not. */
  private static final Pattern PART =
      Pattern.compile(
          COMMENT + "|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|[{}]", Pattern.DOTALL);

  /** One without a second value to fall back upon. */
  private static final Pattern TOKEN = Pattern.compile("var\\(\\s*--([A-Za-z0-9_-]+)\\s*\\)");

  /** A style sheet may have custom properties of its own, and a script may set some. */
  private static final Pattern OWN =
      Pattern.compile("--([A-Za-z0-9_-]+)(?:\\s*:|['\"])|@property\\s+--([A-Za-z0-9_-]+)");

  private static final Map<Pattern, String> NOT_IN_PRINT =
      Map.of(
          Pattern.compile("\\bdisplay\\s*:\\s*(?:inline-)?(?:flex|grid)\\b"),
          "side by side is `display: table` there, with `table-cell` inside",
          Pattern.compile("(?<![A-Za-z-])(?:calc|min|max|clamp)\\((?:[^()]|\\([^()]*\\))*\\)"),
          "write the length itself, as `12mm`",
          Pattern.compile("var\\((?!--[a-z0-9-]+\\))[^)]*\\)"),
          "write a token without spaces and without a second value, as `var(--ink)`",
          Pattern.compile("(?<![A-Za-z0-9_(-])--[A-Za-z0-9_-]+\\s*:[^;}]*"),
          "put it into `tokens` of `theme.yaml`");

  private final List<Layer> layers;
  private final Diagnostics diagnostics;

  /**
   * @param layers the theme first, then its parent, and so on
   */
  StyleCheck(List<Layer> layers, Diagnostics diagnostics) {
    this.layers = layers;
    this.diagnostics = diagnostics;
  }

  void run() {
    List<SourceText> site = own(Manifest.Files::siteStyles);
    if (!site.isEmpty()) {
      Set<String> known = known();
      StyleAddresses addresses =
          StyleAddresses.ofSite(
              named(Manifest.Files::siteFiles),
              layers.stream().flatMap(layer -> layer.manifest().fonts().stream()));
      for (SourceText sheet : site) {
        unclosed(sheet);
        unknownTokens(sheet, known);
        notLoaded(sheet, addresses);
      }
    }
    Set<String> inPrint = new TreeSet<>(tokens(Manifest.Files::printStyles));
    layers.forEach(layer -> inPrint.addAll(layer.manifest().lightTokens()));
    StyleAddresses addresses = StyleAddresses.ofPrint(named(Manifest.Files::printFiles));
    for (SourceText sheet : own(Manifest.Files::printStyles)) {
      unclosed(sheet);
      unknownTokens(sheet, inPrint);
      notInPrint(sheet);
      notLoaded(sheet, addresses);
    }
    own(Manifest.Files::printFiles).forEach(picture -> unknownTokens(picture, inPrint));
  }

  /** A browser and the print engine pass over all that they take for a part of a rule. */
  private void unclosed(SourceText sheet) {
    Deque<MatchResult> open = new ArrayDeque<>();
    Matcher parts = PART.matcher(sheet.text());
    while (parts.find()) {
      String part = parts.group();
      if (part.equals("{")) {
        open.addLast(parts.toMatchResult());
      } else if (part.equals("}") && open.pollLast() == null) {
        report("bad-style", sheet, parts, "this `}` closes nothing", "take it out");
      } else if (part.startsWith("/*") && (part.length() < 4 || !part.endsWith("*/"))) {
        report("bad-style", sheet, parts, "this comment is not closed", "write `*/` where it ends");
      }
    }
    if (!open.isEmpty()) {
      report(
          "bad-style",
          sheet,
          open.getFirst(),
          "this `{` is not closed",
          "write `}` where its rule ends");
    }
  }

  private void notLoaded(SourceText sheet, StyleAddresses addresses) {
    String text = withoutComments(sheet.text());
    Matcher imports = StyleAddresses.IMPORT.matcher(text);
    String rest =
        imports.replaceAll(
            found -> {
              report(
                  "not-loaded",
                  sheet,
                  found,
                  "nothing loads `" + found.group().strip() + "`",
                  "put the style sheet into the theme, and name it in `theme.yaml` before this one");
              return " ".repeat(found.group().length());
            });
    StyleAddresses.URL
        .matcher(rest)
        .results()
        .forEach(
            found ->
                addresses
                    .remedy(found)
                    .ifPresent(
                        hint ->
                            report(
                                "not-loaded",
                                sheet,
                                found,
                                "nothing loads `" + found.group(2).strip() + "`",
                                hint)));
  }

  private Stream<String> named(Function<Manifest.Files, List<String>> files) {
    return layers.stream().flatMap(layer -> files.apply(layer.manifest().files()).stream());
  }

  private void unknownTokens(SourceText sheet, Set<String> known) {
    TOKEN
        .matcher(withoutComments(sheet.text()))
        .results()
        .filter(found -> !known.contains(found.group(1)))
        .forEach(
            found ->
                report(
                    "unknown-token",
                    sheet,
                    found,
                    "there is no token `" + found.group(1) + "`",
                    DidYouMean.hintOrList(found.group(1), known)));
  }

  private void notInPrint(SourceText sheet) {
    String text = withoutComments(sheet.text());
    NOT_IN_PRINT.forEach(
        (pattern, hint) ->
            pattern
                .matcher(text)
                .results()
                .forEach(
                    found ->
                        report(
                            "not-in-print",
                            sheet,
                            found,
                            "the print engine does not know `"
                                + found.group().strip().replaceAll("\\s+", " ")
                                + "`",
                            hint)));
  }

  /** Tokens of all layers, and what their style sheets, scripts and templates define themselves. */
  private Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (Layer layer : layers) {
      known.addAll(layer.manifest().lightTokens());
      known.addAll(layer.manifest().darkTokens().keySet());
    }
    layers.stream()
        .flatMap(TokenCheck::texts)
        .distinct()
        .map(path -> Theme.find(layers, path))
        .flatMap(Optional::stream)
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .flatMap(text -> OWN.matcher(text).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .forEach(known::add);
    // Scripts of the apps, which no manifest names, set what these use beside.
    known.addAll(tokens(Manifest.Files::siteStyles));
    return known;
  }

  /** What the program's own style sheets ask for, which is there. */
  private Set<String> tokens(Function<Manifest.Files, List<String>> styleSheets) {
    Layer first = layers.get(layers.size() - 1);
    return styleSheets.apply(first.manifest().files()).stream()
        .flatMap(path -> first.folder().read(path).stream())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .flatMap(text -> TOKEN.matcher(text).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What has no parent is the program's own and right; only what stands in front is looked at. */
  private List<SourceText> own(Function<Manifest.Files, List<String>> styleSheets) {
    return named(styleSheets).distinct().flatMap(name -> own(name).stream()).toList();
  }

  private Optional<SourceText> own(String name) {
    Optional<Layer> first =
        layers.stream().filter(layer -> layer.folder().read(name).isPresent()).findFirst();
    return first
        .filter(layer -> layer.manifest().parent().isPresent())
        .map(layer -> layer.folder().require(name).source());
  }

  /** The same text with blanks for comments, so that places stay. */
  private static String withoutComments(String css) {
    return COMMENT
        .matcher(css)
        .replaceAll(found -> Matcher.quoteReplacement(" ".repeat(found.group().length())));
  }

  private void report(
      String name, SourceText sheet, MatchResult found, String message, String hint) {
    diagnostics.add(
        Diagnostic.error("theme/" + name, sheet.range(found.start(), found.end()), message)
            .withHint(hint));
  }
}
