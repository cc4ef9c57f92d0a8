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
      Locale locale = new Locale.Builder().setLanguageTag(scalar.text()).build();
      return locale.getLanguage().isEmpty()
          ? malformed(scalar, reading)
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return malformed(scalar, reading);
    }
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
