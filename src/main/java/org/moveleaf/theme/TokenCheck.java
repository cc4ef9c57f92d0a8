package org.moveleaf.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Colour;
import org.moveleaf.theme.Theme.Layer;

/**
 * Whether what a theme puts in the place of its parents' colours are colours, and words can be read
 * in them.
 */
final class TokenCheck {

  /** WCAG 2.2, success criterion 1.4.3, for text of any size. */
  private static final double ENOUGH = 4.5;

  private static final List<String> INKS = List.of("ink", "soft-ink");
  private static final List<String> GROUNDS = List.of("paper", "card", "wash");

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
        if (wanted && Colour.parse(each.getValue()).isEmpty()) {
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
    for (String ink : INKS) {
      for (String ground : GROUNDS) {
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
