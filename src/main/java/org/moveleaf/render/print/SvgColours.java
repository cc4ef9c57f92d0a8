package org.moveleaf.render.print;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.model.Colour;
import org.moveleaf.model.CssColour;

/** Changes the colours that a picture is painted in, and none of its words. */
final class SvgColours {

  /** A tag, with what may stand in quotes there; comments and plain sections are passed over. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<[^!?/](?:\"[^\"]*+\"|'[^']*+'|[^\"'>])*+>",
          Pattern.DOTALL);

  /** Each attribute, so that none is looked for in the value of another. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\\s([\\w:.-]+)\\s*=\\s*)(\"[^\"]*+\"|'[^']*+')");

  private static final Set<String> PAINTS =
      Set.of("fill", "stroke", "stop-color", "flood-color", "lighting-color", "color");
  private static final Pattern DECLARATION = Pattern.compile("(\\s*([\\w-]+)\\s*:)([^;\"']*)");
  private static final Pattern VALUE =
      Pattern.compile("url\\([^)]*\\)|#[0-9a-fA-F]{3,8}\\b|(?i:rgb|hsl)a?\\([^)]*\\)|[a-zA-Z]+");

  private SvgColours() {}

  static String replace(String svg, UnaryOperator<Colour> ink) {
    return replace(
        MARKUP,
        svg,
        found -> found.group().startsWith("<!") ? found.group() : inTag(found.group(), ink));
  }

  private static String inTag(String tag, UnaryOperator<Colour> ink) {
    return replace(
        ATTRIBUTE,
        tag,
        found ->
            found.group(1)
                + (found.group(2).equals("style")
                    ? replace(DECLARATION, found.group(3), each -> painted(each, ink))
                    : painted(found.group(2), found.group(3), ink)));
  }

  private static String painted(MatchResult declaration, UnaryOperator<Colour> ink) {
    return declaration.group(1) + painted(declaration.group(2), declaration.group(3), ink);
  }

  private static String painted(String property, String value, UnaryOperator<Colour> ink) {
    return PAINTS.contains(property)
        ? replace(
            VALUE,
            value,
            found -> colour(found.group()).map(ink).map(Colour::hex).orElse(found.group()))
        : value;
  }

  /** Empty for what is no colour, and for what lets others shine through. */
  private static Optional<Colour> colour(String typed) {
    return CssColour.parse(typed).filter(each -> each.alpha() == 1).map(CssColour::colour);
  }

  private static String replace(Pattern pattern, String text, Function<MatchResult, String> to) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(to.apply(found)));
  }
}
