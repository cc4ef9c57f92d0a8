package org.moveleaf.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.moveleaf.model.CssColour;

/** Makes the colours of a drawing such that all engines take them. */
final class SvgPaint {

  /** The properties that take a colour, {@code color} among them, as others are drawn in it. */
  private static final List<String> PAINTS = List.of("color", "fill", "stop-color", "stroke");

  /** Those that say how clear one of them is. */
  private static final Map<String, String> OPACITIES =
      Map.of("fill", "fill-opacity", "stroke", "stroke-opacity", "stop-color", "stop-opacity");

  /** The notations that the print engine knows. */
  private static final Pattern USUAL =
      Pattern.compile("#(\\w{3}|\\w{6})|rgb\\([^()/,]*,[^()/,]*,[^()/,]*\\)|[a-zA-Z]+");

  /** Names that are younger than SVG 1.1. */
  private static final Set<String> NEW_NAMES = Set.of("transparent", "rebeccapurple");

  private static final Set<String> KEYWORDS = Set.of("none", "currentcolor", "inherit");

  /** What stands behind a colour for printers with a profile of their own; read in one go. */
  private static final Pattern PROFILE =
      Pattern.compile("(?<!\\s)\\s++icc-color\\s*+\\([^()]*+\\)$");

  private SvgPaint() {}

  /** Whether a property is no colour, or one that can be drawn. */
  static boolean isDrawn(String property, String value) {
    if (!PAINTS.contains(property)) {
      return true;
    }
    String plain = plain(value);
    return KEYWORDS.contains(plain.toLowerCase(Locale.ROOT))
        || plain.startsWith("url(")
        || CssColour.parse(plain).isPresent();
  }

  private static String plain(String value) {
    return PROFILE.matcher(value.strip()).replaceFirst("");
  }

  /**
   * Writes colours in a notation that all engines take, and leaves out what is no colour, as
   * browsers do. A notation that only some browsers know stays.
   *
   * @param said attributes or declarations
   * @param attributes where it stands how clear a colour is, if the declarations do not say so
   * @return whether something was written anew
   */
  static boolean write(Map<String, String> said, Map<String, String> attributes) {
    boolean written = false;
    for (String property : PAINTS) {
      String value = said.get(property);
      if (value == null) {
        continue;
      }
      String plain = plain(value);
      Optional<CssColour> colour = CssColour.parse(plain);
      if (colour.isPresent() && !isUsual(plain)) {
        write(property, colour.get(), said, attributes);
        written = true;
      } else if (!isDrawn(property, value) && !plain.endsWith(")")) {
        said.remove(property);
        written = true;
      } else if (!plain.equals(value.strip())) {
        said.put(property, plain);
        written = true;
      }
    }
    return written;
  }

  private static boolean isUsual(String value) {
    return USUAL.matcher(value).matches() && !NEW_NAMES.contains(value.toLowerCase(Locale.ROOT));
  }

  private static void write(
      String property, CssColour paint, Map<String, String> said, Map<String, String> attributes) {
    said.put(property, paint.colour().hex());
    String opacity = OPACITIES.get(property);
    if (paint.alpha() < 1 && opacity != null) {
      String clear = said.getOrDefault(opacity, attributes.getOrDefault(opacity, "1"));
      said.put(opacity, paint.opacity(clear));
    }
  }
}
