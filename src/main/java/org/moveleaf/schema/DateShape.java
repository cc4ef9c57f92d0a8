package org.moveleaf.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.moveleaf.syntax.YamlNode;

final class DateShape extends ScalarShape<LocalDate> {

  @Override
  String wanted() {
    return "a day";
  }

  @Override
  public String example() {
    return "2026-11-20";
  }

  @Override
  Optional<LocalDate> parse(YamlNode.Scalar scalar, Reading reading) {
    try {
      return Optional.of(LocalDate.parse(scalar.text()));
    } catch (DateTimeParseException e) {
      return malformed(scalar, reading);
    }
  }

  @Override
  public Description describe() {
    return new Description.Form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", example());
  }

  @Override
  public LocalDate standIn() {
    return LocalDate.EPOCH;
  }
}
