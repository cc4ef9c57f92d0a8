package org.moveleaf.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import org.moveleaf.syntax.YamlNode;

/** Text of a form of its own, such as a telephone number. */
final class PatternShape extends ScalarShape<String> {

  /**
   * People type spaces, dots, hyphens, slashes and an area code in brackets; E.164 has 15 digits.
   * What a slash sets apart by spaces, or between short numbers, is a second number.
   */
  private static final Pattern PHONE =
      Pattern.compile("^(?!.* /|.*/ |[0-9]{3}/[0-9]{3}$)\\+?[0-9](?:[ ()./–-]*[0-9]){2,18}$");

  /** No more than that somebody is meant at some place: what there is, only a mail would tell. */
  private static final Pattern EMAIL = Pattern.compile("^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+$");

  /** What browsers and {@code java.net.URI} both take. */
  private static final Pattern WEB =
      Pattern.compile("^https?://[^\\s/?#\"<>\\\\^`{|}]+[^\\s\"<>\\\\^`{|}]*$");

  /** Placeholders would be printed as if somebody of that name had looked at a text. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?!(?i:n/a|none|nobody|tbc|tbd|todo|unknown|xx+)$)(?=.{0,200}$).*\\p{L}.*\\p{L}.*");

  private final String wanted;
  private final Pattern pattern;
  private final Description description;
  private final String example;

  private PatternShape(String wanted, Pattern pattern, Description description, String example) {
    this.wanted = wanted;
    this.pattern = pattern;
    this.description = description;
    this.example = example;
  }

  private static PatternShape of(String wanted, Pattern pattern, String example) {
    return new PatternShape(
        wanted, pattern, new Description.Form(pattern.pattern(), example), example);
  }

  static PatternShape phone() {
    return of("one telephone number", PHONE, "01632 960 512");
  }

  static PatternShape email() {
    return of("an e-mail address", EMAIL, "hello@clinic.example");
  }

  static PatternShape web() {
    return of("the address of a site", WEB, "https://clinic.example/");
  }

  static PatternShape name() {
    return new PatternShape(
        "somebody's name", NAME, new Description.Text(200, false), "Dr A. Smith");
  }

  @Override
  String wanted() {
    return wanted;
  }

  @Override
  public String example() {
    return example;
  }

  @Override
  Optional<String> parse(YamlNode.Scalar scalar, Reading reading) {
    String text = scalar.text().strip();
    return pattern.matcher(text).matches() ? Optional.of(text) : malformed(scalar, reading);
  }

  @Override
  String remedy() {
    return pattern == NAME
        ? "give a name, or leave it empty (`\"\"`) while nobody has seen it"
        : super.remedy();
  }

  @Override
  public Description describe() {
    return description;
  }

  @Override
  public String standIn() {
    return "";
  }
}
