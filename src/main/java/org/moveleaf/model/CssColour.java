package org.moveleaf.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A colour as style sheets and drawings write it, with its alpha channel,
 * https://www.w3.org/TR/css-color-4/.
 *
 * @param colour without its alpha channel
 * @param alpha from 0, clear, to 1
 */
public record CssColour(Colour colour, double alpha) {

  /** No colour takes as many letters. */
  private static final int LONGEST = 100;

  private static final Pattern FUNCTION =
      Pattern.compile("(?:(rgb|hsl)a?\\(|color\\(\\s*(srgb|display-p3)\\s)([^()]*)\\)");
  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");

  private static final Pattern HUE = Pattern.compile("(.+?)(deg|grad|rad|turn|)");

  /**
   * To the light of sRGB from that of Display P3, which has the same white: the two matrices of
   * https://www.w3.org/TR/css-color-4/#color-conversion-code in one.
   */
  private static final double[][] FROM_P3 = {
    {1.2249401762805598, -0.2249401762805598, 0},
    {-0.0420569547096881, 1.0420569547096881, 0},
    {-0.0196375545903344, -0.0786360455506319, 1.0982736001409663}
  };

  /** https://www.w3.org/TR/css-color-4/#named-colors. */
  private static final String NAMES =
      """
      aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff
      beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff
      blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00
      chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c
      cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9
      darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b
      darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000
      darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f
      darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493
      deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222
      floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc
      ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 grey 808080 green 008000
      greenyellow adff2f honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082
      ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00
      lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
      lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3
      lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa
      lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0
      lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000
      mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db
      mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a
      mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa
      mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
      olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6
      palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093
      papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd
      powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f
      royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57
      seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd
      slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4
      tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee
      wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32
      """;

  private static final Map<String, CssColour> BY_NAME = byName();

  private static Map<String, CssColour> byName() {
    Map<String, CssColour> all = new HashMap<>();
    List<String> words = List.of(NAMES.strip().split("\\s+"));
    for (int i = 0; i < words.size(); i += 2) {
      all.put(words.get(i), ofHex(words.get(i + 1)));
    }
    all.put("transparent", ofHex("00000000"));
    return all;
  }

  /**
   * Reads {@code #1c6b53}, {@code rgb(…)}, {@code hsl(…)}, {@code color(display-p3 …)}, {@code
   * teal} and the like. What is brighter than sRGB can be comes as near to it as can be.
   */
  public static Optional<CssColour> parse(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String value = typed.strip().toLowerCase(Locale.ROOT);
    Matcher hex = HEX.matcher(value);
    if (hex.matches()) {
      return Optional.of(ofHex(value.substring(1)));
    }
    Matcher function = FUNCTION.matcher(value);
    if (!function.matches()) {
      return Optional.ofNullable(BY_NAME.get(value));
    }
    List<String> parts =
        Stream.of(function.group(3).strip().split("[\\s,/]+"))
            .filter(each -> !each.isEmpty())
            .toList();
    if (parts.size() < 3 || parts.size() > 4) {
      return Optional.empty();
    }
    try {
      double alpha = parts.size() == 4 ? share(parts.get(3), 1) : 1;
      return Optional.of(
          new CssColour(
              switch (String.valueOf(function.group(1))) {
                case "rgb" -> rgb(parts);
                case "hsl" -> hsl(parts);
                default -> inSpace(function.group(2), parts);
              },
              alpha));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * How clear it is where that is said a second time, as a value of CSS.
   *
   * @param other a number or a percentage; what is neither counts as opaque
   */
  public String opacity(String other) {
    double all = alpha;
    try {
      all *= share(other.strip(), 1);
    } catch (NumberFormatException e) {
      // Such as `inherit`.
    }
    return BigDecimal.valueOf(all)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static CssColour ofHex(String digits) {
    String all = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
    String eight = all.length() == 8 ? all : all + "ff";
    return new CssColour(
        Colour.parse("#" + eight.substring(0, 6)).orElseThrow(),
        Integer.parseInt(eight.substring(6), 16) / 255.0);
  }

  private static Colour rgb(List<String> parts) {
    return new Colour(
        channel(share(parts.get(0), 255)),
        channel(share(parts.get(1), 255)),
        channel(share(parts.get(2), 255)));
  }

  /** https://www.w3.org/TR/css-color-4/#color-conversion-code. */
  private static Colour inSpace(String space, List<String> parts) {
    double[] shares = new double[3];
    for (int i = 0; i < 3; i++) {
      shares[i] = share(parts.get(i), 1);
    }
    if (space.equals("srgb")) {
      return new Colour(channel(shares[0]), channel(shares[1]), channel(shares[2]));
    }
    int[] channels = new int[3];
    for (int i = 0; i < 3; i++) {
      double light = 0;
      for (int from = 0; from < 3; from++) {
        light += FROM_P3[i][from] * light(shares[from]);
      }
      channels[i] = channel(dense(Math.max(0, Math.min(1, light))));
    }
    return new Colour(channels[0], channels[1], channels[2]);
  }

  /** https://www.w3.org/TR/css-color-4/#predefined-sRGB, as in Display P3. */
  private static double light(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** The inverse. */
  private static double dense(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  /** https://www.w3.org/TR/css-color-4/#hsl-to-rgb. */
  private static Colour hsl(List<String> parts) {
    double hue = degrees(parts.get(0));
    double saturation = share(parts.get(1), 100);
    double light = share(parts.get(2), 100);
    return new Colour(
        channel(mixed(0, hue, saturation, light)),
        channel(mixed(8, hue, saturation, light)),
        channel(mixed(4, hue, saturation, light)));
  }

  private static double mixed(int step, double hue, double saturation, double light) {
    double place = (step + hue / 30) % 12;
    double reach = saturation * Math.min(light, 1 - light);
    return light - reach * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1));
  }

  private static double degrees(String typed) {
    Matcher hue = HUE.matcher(typed);
    if (!hue.matches()) {
      throw new NumberFormatException(typed);
    }
    double number = Double.parseDouble(hue.group(1));
    double degrees =
        switch (hue.group(2)) {
          case "turn" -> 360 * number;
          case "grad" -> 0.9 * number;
          case "rad" -> Math.toDegrees(number);
          default -> number;
        };
    return (degrees % 360 + 360) % 360;
  }

  /** A share from 0 to 1: a percentage, or a number of which {@code whole} is all. */
  private static double share(String typed, double whole) {
    double share =
        typed.endsWith("%")
            ? Double.parseDouble(typed.substring(0, typed.length() - 1)) / 100
            : Double.parseDouble(typed) / whole;
    return Math.max(0, Math.min(1, share));
  }

  private static int channel(double share) {
    return (int) Math.round(255 * share);
  }
}
