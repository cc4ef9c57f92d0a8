package org.moveleaf.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.BrandColours;
import org.moveleaf.model.BrandColours.Chosen;
import org.moveleaf.model.Colour;

/**
 * Gives a theme the colours of a clinic. All tints, and the colours of the dark scheme, come from
 * the two that a clinic chooses. Words must stand out from their ground by 4.5:1,
 * https://www.w3.org/TR/WCAG22/#contrast-minimum.
 */
public final class Branding {

  private static final double ENOUGH = 4.5;

  /** Grounds of words in the main colour, and words on a ground of it: tokens of a theme. */
  private static final List<String> GROUNDS = List.of("paper", "card", "leaf-ink");

  private final Theme theme;
  private final Diagnostics diagnostics;

  public Branding(Theme theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /** The theme in a clinic's colours; colours that nobody can read are reported. */
  public Theme in(BrandColours colours) {
    Map<String, String> light = new TreeMap<>();
    Map<String, String> dark = new TreeMap<>();
    colours.main().ifPresent(main -> main(main, light, dark));
    colours
        .accent()
        .ifPresent(
            accent -> {
              light.put("bright", accent.colour().hex());
              dark.put("bright", accent.colour().hex());
            });
    return light.isEmpty() ? theme : theme.with(light, dark);
  }

  private void main(Chosen main, Map<String, String> light, Map<String, String> dark) {
    Colour colour = main.colour();
    light.put("leaf", colour.hex());
    light.put("leaf-wash", colour.mix(Colour.WHITE, 0.86).hex());
    light.put("wash", colour.mix(Colour.WHITE, 0.94).hex());
    light.put("sunk", colour.mix(Colour.WHITE, 0.89).hex());
    Map<String, Colour> grounds = new TreeMap<>();
    GROUNDS.forEach(name -> grounds.put(name, token(theme.tokens(), name)));
    List.of("leaf-wash", "wash")
        .forEach(name -> grounds.put(name, Colour.parse(light.get(name)).orElseThrow()));
    grounds.entrySet().stream()
        .filter(each -> colour.contrast(each.getValue()) < ENOUGH)
        .findFirst()
        .ifPresent(each -> report(main, each.getKey(), each.getValue(), grounds));
    Colour darkPaper = token(theme.darkTokens(), "card");
    Colour darkWash = darkPaper.mix(colour, 0.3);
    dark.put("leaf-wash", darkWash.hex());
    dark.put("leaf", until(colour, Colour.WHITE, List.of(darkPaper, darkWash)).hex());
    dark.put("leaf-ink", token(theme.darkTokens(), "paper").hex());
  }

  private Colour token(Map<String, String> tokens, String name) {
    return Colour.parse(tokens.getOrDefault(name, ""))
        .orElseThrow(
            () ->
                new ThemeException(
                    Diagnostic.error(
                            "theme/bad-token",
                            theme.named(name + ":"),
                            "token `" + name + "` is no colour")
                        .withHint("write it as \"#1c6b53\"")));
  }

  private void report(Chosen main, String name, Colour ground, Map<String, Colour> grounds) {
    Colour nearest = until(main.colour(), Colour.BLACK, List.copyOf(grounds.values()));
    diagnostics.add(
        Diagnostic.error(
                "brand/contrast",
                main.range(),
                String.format(
                    Locale.ROOT,
                    "`%s` on `%s` (the %s) has a contrast of %.1f, words need %.1f",
                    main.colour().hex(),
                    ground.hex(),
                    described(name),
                    main.colour().contrast(ground),
                    ENOUGH))
            .withHint("the nearest colour that can be read is \"" + nearest.hex() + "\""));
  }

  private static String described(String ground) {
    return switch (ground) {
      case "leaf-ink" -> "words on buttons";
      case "leaf-wash" -> "ground of the dose";
      case "wash" -> "tinted ground";
      default -> ground;
    };
  }

  /** The first step from a colour towards black or white that stands out from all grounds. */
  private static Colour until(Colour colour, Colour towards, List<Colour> grounds) {
    for (int step = 0; step <= 100; step++) {
      Colour candidate = colour.mix(towards, step / 100.0);
      if (grounds.stream().allMatch(each -> candidate.contrast(each) >= ENOUGH)) {
        return candidate;
      }
    }
    return towards;
  }
}
