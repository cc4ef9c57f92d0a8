package org.moveleaf.render.print;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Colour;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Ink;
import org.moveleaf.model.Paper;
import org.moveleaf.model.TextSize;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;

/**
 * How an edition looks: the theme's style sheets for print on its paper, in its size of type, in
 * its ink. The print engine knows neither custom properties nor sides that turn with the direction
 * of the language: {@code var(--name)} is replaced by the theme's token, {@code inline-start} and
 * {@code inline-end} by left and right.
 */
final class PrintStyle {

  private static final Pattern TOKEN = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
  private static final Pattern LOGICAL =
      Pattern.compile(
          "((?:margin|padding|border)-)inline-(start|end)|(text-align:\\s*)(start|end)\\b");
  private static final Pattern TURNING =
      Pattern.compile("(?s)(<svg[^>]* data-turns=[^>]*viewBox=\"0 0 ([0-9.]+) [^>]*>)(.*)(</svg>)");
  private static final String TURNED = "$1<g transform=\"translate($2 0) scale(-1 1)\">$3</g>$4";
  private static final Pattern TYPE_SIZE = Pattern.compile("(font-size:\\s*)([0-9.]+)pt");
  private static final Pattern COLOUR =
      Pattern.compile(
          "(?<!url\\()(?<!url\\(['\"])(?<!href=['\"])#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
  private static final Pattern GROUND = Pattern.compile("(background(?:-color)?:[^;}]*)");

  /** Type up to here is text, which large print sets in 18 pt; above are titles. */
  private static final double LARGEST_TEXT = 16;

  private static final double MORE_FOR_TEXT = 4;
  static final double MORE_FOR_TITLES = 1.15;

  private final Theme theme;
  private final Edition edition;
  private final double clinicHeight;
  private final boolean isRightToLeft;

  /** All sheets of an edition have the same. */
  private final Map<Kind, String> sheets = new ConcurrentHashMap<>();

  private record Kind(DocumentKind kind, Paper paper) {}

  /**
   * @param clinicHeight millimetres of a cover for who hands the book out
   */
  PrintStyle(Theme theme, Edition edition, double clinicHeight) {
    this.theme = theme;
    this.edition = edition;
    this.clinicHeight = clinicHeight;
    this.isRightToLeft = theme.messages().isRightToLeft();
  }

  /**
   * The style sheet of a kind of document. A file named after a kind ({@code sheet.css}) is for
   * that kind alone.
   */
  String css(DocumentKind kind, Paper paper) {
    return sheets.computeIfAbsent(new Kind(kind, paper), this::css);
  }

  private String css(Kind kind) {
    Paper paper = kind.paper;
    Map<String, String> tokens = new TreeMap<>(theme.tokens());
    tokens.put("paper-width", millimetres(paper.width()));
    tokens.put("paper-height", millimetres(paper.height()));
    tokens.put("cover-height", millimetres(paper.height() - 0.2));
    tokens.put("cover-words-height", millimetres(paper.height() - clinicHeight));
    tokens.put("cover-clinic-height", millimetres(clinicHeight - 7.2));
    // A little less than half: a page that is a hair too full would run over.
    tokens.put("card-height", millimetres(paper.height() / 2 - 0.6));
    tokens.put("edge-start", isRightToLeft ? "100%" : "0");
    tokens.put("edge-end", isRightToLeft ? "0" : "100%");
    String css =
        theme.printStyles().stream()
            .filter(name -> kind.kind.uses(name) && isForInk(name))
            .map(name -> fill(theme.require(name).source(), tokens))
            .collect(Collectors.joining("\n"));
    String sided = LOGICAL.matcher(css).replaceAll(this::side);
    String sized = edition.text() == TextSize.LARGE ? larger(sided) : sided;
    return edition.ink() == Ink.BLACK_AND_WHITE ? withoutGrounds(inGrey(sized)) : sized;
  }

  /** A file named after an ink is for that ink alone. */
  private boolean isForInk(String styleSheet) {
    return Stream.of(Ink.values())
        .noneMatch(ink -> ink != edition.ink() && styleSheet.endsWith("/" + ink.word() + ".css"));
  }

  /**
   * A picture of the theme, in the edition's colours. One that is marked with {@code data-turns},
   * an arrow or an ornament, turns with the direction of the language.
   */
  String svg(SourceText svg) {
    String filled = fill(svg, theme.tokens());
    return pictureInInk(isRightToLeft ? TURNING.matcher(filled).replaceFirst(TURNED) : filled);
  }

  /** A picture in the edition's ink. */
  String pictureInInk(String svg) {
    return edition.ink() == Ink.COLOUR ? svg : SvgColours.replace(svg, PrintStyle::grey);
  }

  private static String inGrey(String css) {
    return COLOUR.matcher(css).replaceAll(found -> grey(found.group(1)));
  }

  private static String grey(String digits) {
    String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    return grey(Colour.parse("#" + six).orElseThrow()).hex();
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1fmm", length);
  }

  private static String fill(SourceText source, Map<String, String> tokens) {
    return TOKEN
        .matcher(source.text())
        .replaceAll(found -> Matcher.quoteReplacement(value(found, source, tokens)));
  }

  private static String value(MatchResult found, SourceText source, Map<String, String> tokens) {
    String name = found.group(1);
    String value = tokens.get(name);
    if (value == null) {
      throw new ThemeException(
          Diagnostic.error(
                  "theme/unknown-token",
                  source.range(found.start(), found.end()),
                  "there is no token `" + name + "`")
              .withHint(DidYouMean.hintOrList(name, tokens.keySet())));
    }
    return value;
  }

  private String side(MatchResult found) {
    boolean isProperty = found.group(1) != null;
    boolean start = (isProperty ? found.group(2) : found.group(4)).equals("start");
    return (isProperty ? found.group(1) : found.group(3))
        + (start == isRightToLeft ? "right" : "left");
  }

  private static String larger(String css) {
    return TYPE_SIZE.matcher(css).replaceAll(PrintStyle::larger);
  }

  private static String larger(MatchResult found) {
    double size = Double.parseDouble(found.group(2));
    double more = size <= LARGEST_TEXT ? size + MORE_FOR_TEXT : size * MORE_FOR_TITLES;
    return found.group(1) + String.format(Locale.ROOT, "%.1fpt", more);
  }

  /**
   * A grey as light as the colour, except that light tints become white: copiers make dirt of them.
   */
  private static Colour grey(Colour colour) {
    double luminance = colour.luminance();
    // From light to the eye's measure, https://www.w3.org/TR/css-color-4/#lab-colors.
    double lightness =
        luminance > 0.008856 ? 1.16 * Math.cbrt(luminance) - 0.16 : 9.033 * luminance;
    int level = (int) Math.round(255 * (lightness > 0.93 ? 1 : lightness));
    return new Colour(level, level, level);
  }

  /** Boxes keep their rules and lose their fill. */
  private static String withoutGrounds(String css) {
    return GROUND
        .matcher(css)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    COLOUR.matcher(found.group(1)).replaceAll(PrintStyle::whiteUnlessDark)));
  }

  private static String whiteUnlessDark(MatchResult found) {
    String six = found.group(1).length() == 6 ? found.group(1) : "000000";
    return Colour.parse("#" + six).orElseThrow().luminance() > 0.4 ? "#ffffff" : "#" + six;
  }
}
