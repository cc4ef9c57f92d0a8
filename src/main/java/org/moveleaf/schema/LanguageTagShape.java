package org.moveleaf.schema;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.moveleaf.syntax.YamlNode;

/** A BCP 47 language tag in its usual form: {@code en}, {@code pt-BR}. */
final class LanguageTagShape extends ScalarShape<String> {

  @Override
  String wanted() {
    return "a language tag";
  }

  @Override
  public String example() {
    return "en";
  }

  @Override
  Optional<String> parse(YamlNode.Scalar scalar, Reading reading) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(scalar.text().replace('_', '-')).build();
      return locale.getLanguage().isEmpty() || locale.getLanguage().length() > 3
          ? malformed(scalar, reading)
          : usual(locale.toLanguageTag(), scalar, reading);
    } catch (IllformedLocaleException e) {
      return malformed(scalar, reading);
    }
  }

  /** Files are named by it, so there is one way to write it. */
  private static Optional<String> usual(String tag, YamlNode.Scalar scalar, Reading reading) {
    if (!tag.equals(scalar.text())) {
      reading.reject(
          "language-tag",
          scalar.range(),
          "the language `" + scalar.text() + "` in an unusual spelling",
          "write it as `" + tag + "`, also in the names of files");
    }
    return Optional.of(tag);
  }

  @Override
  public Description describe() {
    return new Description.Form("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", example());
  }

  @Override
  public String standIn() {
    return "en";
  }
}
