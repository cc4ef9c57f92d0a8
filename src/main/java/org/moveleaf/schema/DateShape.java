package org.moveleaf.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.syntax.YamlNode;

final class DateShape extends ScalarShape<LocalDate> {

  /** With slashes nobody can tell the day from the month. */
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");

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
  Optional<String> meant(String text) {
    Matcher dots = DOTS.matcher(text);
    if (!dots.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(dots.group(3));
      int month = Integer.parseInt(dots.group(2));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(dots.group(1))).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  String remedy() {
    return "write year, month and day: " + super.remedy();
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
