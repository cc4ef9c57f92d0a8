package org.moveleaf.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Colour;
import org.moveleaf.theme.Theme.Layer;

/**
 * Whether what a theme puts in the place of its parents' colours are colours, and words can be read
 * in them, and whether it puts anything in a place that there is not.
 */
final class TokenCheck {

  /** WCAG 2.2, success criterion 1.4.3, for text of any size. */
  private static final double ENOUGH = 4.5;

  /** Words in the first of each stand on the others. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("ink", "paper", "card", "wash"),
          List.of("soft-ink", "paper", "card", "wash"),
          List.of("leaf", "paper", "card", "wash", "leaf-wash"),
          List.of("leaf-ink", "leaf"),
          List.of("help", "paper", "card", "help-wash"),
          List.of("help-ink", "help"));

  /** Those that name families of type. */
  private static final List<String> TYPE = List.of("display", "body");

  private final List<Layer> layers;
  private final Diagnostics diagnostics;

  /**
   * @param layers the theme first, then its parent, and so on
   */
  TokenCheck(List<Layer> layers, Diagnostics diagnostics) {
    this.layers = layers;
    this.diagnostics = diagnostics;
  }

  void run() {
    check("tokens", Manifest::tokens);
    check("dark-tokens", Manifest::darkTokens);
    layers.forEach(this::checkFaces);
    for (int i = 0; i < layers.size() - 1; i++) {
      unused(layers.get(i), inherited(i + 1));
    }
  }

  /** A browser may know a family by its name; PDFs have no letters but those of the faces. */
  private void checkFaces(Layer layer) {
    checkFaces(layer, "tokens", "", layer.manifest().tokens());
    layer
        .manifest()
        .scriptTokens()
        .forEach((script, own) -> checkFaces(layer, "script-tokens." + script, script, own));
  }

  private void checkFaces(Layer layer, String field, String script, Map<String, String> own) {
    Set<String> faces =
        layers.stream()
            .flatMap(each -> each.manifest().fonts().stream())
            .filter(face -> !face.print().isEmpty())
            .filter(face -> List.of("", script).contains(face.use().script()))
            .map(FontFace::family)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String token : TYPE) {
      if (own.containsKey(token)
          && Collections.disjoint(FontFace.families(own.get(token)), faces)) {
        report(
            layer,
            field + "." + token,
            "no-face",
            "no font for PDFs has a family of `" + token + "`: `" + own.get(token) + "`",
            "add its files under `fonts`, or name one of these in it: " + String.join(", ", faces));
      }
    }
  }

  /** The names of all tokens that a theme has without those of its children. */
  private Set<String> inherited(int from) {
    Set<String> names = new TreeSet<>();
    layers
        .subList(from, layers.size())
        .forEach(each -> names.addAll(each.manifest().tokens().keySet()));
    return names;
  }

  /** A token of a new name is for style sheets of one's own; else it is a slip. */
  private void unused(Layer layer, Set<String> known) {
    Manifest manifest = layer.manifest();
    Map<String, Set<String>> own = new TreeMap<>();
    own.put("tokens", manifest.tokens().keySet());
    own.put("dark-tokens", manifest.darkTokens().keySet());
    manifest
        .scriptTokens()
        .forEach((script, tokens) -> own.put("script-tokens." + script, tokens.keySet()));
    own.forEach(
        (field, names) ->
            names.stream()
                .filter(name -> !known.contains(name) && !isUsed(name))
                .forEach(name -> unused(layer, field + "." + name, name, known)));
  }

  private void unused(Layer layer, String field, String name, Set<String> known) {
    diagnostics.add(
        Diagnostic.warning(
                "theme/unused-token",
                layer.origin().at(field),
                "nothing uses the token `" + name + "`")
            .withHint(
                DidYouMean.hint(name, known)
                    .orElse("take it out, or use it in a style sheet: `var(--" + name + ")`")));
  }

  /** Whether a style sheet, a script, a template or another token names it. */
  private boolean isUsed(String name) {
    Pattern use = Pattern.compile("var\\(\\s*--" + name + "(?![a-z0-9-])");
    Stream<String> files =
        layers.stream()
            .flatMap(TokenCheck::texts)
            .map(path -> Theme.find(layers, path))
            .flatMap(Optional::stream)
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8));
    Stream<String> values = layers.stream().map(Layer::manifest).flatMap(TokenCheck::values);
    return Stream.concat(values, files).anyMatch(text -> use.matcher(text).find());
  }

  /** Files in which tokens may stand. */
  static Stream<String> texts(Layer layer) {
    Manifest.Files files = layer.manifest().files();
    return Stream.of(
            files.siteStyles(),
            files.siteScripts(),
            files.printStyles(),
            files.printFiles(),
            layer.folder().files().stream().filter(each -> each.endsWith(".ftlh")).toList())
        .flatMap(List::stream);
  }

  private static Stream<String> values(Manifest manifest) {
    return Stream.concat(
            Stream.of(manifest.tokens(), manifest.darkTokens()),
            manifest.scriptTokens().values().stream())
        .flatMap(each -> each.values().stream());
  }

  /** What the program brings is right; only what stands in front of it is looked at. */
  private void check(String field, Function<Manifest, Map<String, String>> tokens) {
    Map<String, String> known = new TreeMap<>();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Layer layer = layers.get(i);
      Map<String, String> own = tokens.apply(layer.manifest());
      boolean sound = true;
      for (Map.Entry<String, String> each : own.entrySet()) {
        boolean wanted = Colour.parse(known.getOrDefault(each.getKey(), "")).isPresent();
        if (!layer.origin().has(field + "." + each.getKey())) {
          // It could not be read, and that has been said.
          sound = false;
        } else if (wanted && Colour.parse(each.getValue()).isEmpty()) {
          sound = false;
          report(
              layer,
              field + "." + each.getKey(),
              "bad-token",
              "token `" + each.getKey() + "` is `" + each.getValue() + "`, no colour",
              "write it as \"#1c6b53\"");
        }
      }
      boolean first = known.isEmpty();
      known.putAll(own);
      if (sound && !first) {
        contrast(layer, field, own, known);
      }
    }
  }

  private void contrast(
      Layer layer, String field, Map<String, String> own, Map<String, String> known) {
    for (List<String> pair : PAIRS) {
      String ink = pair.get(0);
      for (String ground : pair.subList(1, pair.size())) {
        Optional<String> at = List.of(ink, ground).stream().filter(own::containsKey).findFirst();
        Optional<Colour> words = Colour.parse(known.getOrDefault(ink, ""));
        Optional<Colour> behind = Colour.parse(known.getOrDefault(ground, ""));
        if (at.isPresent() && words.isPresent() && behind.isPresent()) {
          double contrast = words.get().contrast(behind.get());
          if (contrast < ENOUGH) {
            report(
                layer,
                field + "." + at.get(),
                "contrast",
                String.format(
                    Locale.ROOT,
                    "`%s` on `%s` has a contrast of %.1f, words need %.1f",
                    ink,
                    ground,
                    contrast,
                    ENOUGH),
                "make one of them lighter, or the other darker");
            return;
          }
        }
      }
    }
  }

  private void report(Layer layer, String field, String name, String message, String hint) {
    diagnostics.add(
        Diagnostic.error("theme/" + name, layer.origin().at(field), message).withHint(hint));
  }
}
