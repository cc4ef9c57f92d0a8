package org.moveleaf.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The day by which reviews are due, in UTC: that of {@code SOURCE_DATE_EPOCH} if it is set, so that
 * a build of old content gives what it gave then, else today.
 *
 * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
 */
final class Today {

  private static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private Today() {}

  /**
   * Today, as a command's process has been told.
   *
   * @throws ParameterException if the variable is no number of seconds
   */
  static LocalDate of(CommandSpec command) {
    String seconds = Main.environment(command).getOrDefault(VARIABLE, "").strip();
    if (seconds.isEmpty()) {
      return LocalDate.now(ZoneOffset.UTC);
    }
    try {
      return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new ParameterException(
          command.commandLine(),
          VARIABLE + " takes seconds since 1970, as `git log -1 --format=%ct` prints them");
    }
  }
}
