package org.moveleaf.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds names that reached the program without some of their letters. Where a terminal's language
 * is {@code C} or {@code POSIX}, Java takes names of files for ASCII and finds no folder that has
 * another letter in its path.
 */
final class LostLetters {

  /** Stands for each byte that could not be read. */
  private static final String LOST = "\ufffd";

  private LostLetters() {}

  /** What to say of the first such name, if there is one. */
  static Optional<String> message(String... names) {
    return message(encoding(), names);
  }

  /**
   * The same.
   *
   * @param encoding of the names of files; one that knows more than ASCII has lost nothing by
   *     itself
   */
  static Optional<String> message(Charset encoding, String... names) {
    return encoding.newEncoder().canEncode('\u00fc')
        ? Optional.empty()
        : Stream.of(names)
            .filter(each -> each.contains(LOST))
            .findFirst()
            .map(
                each ->
                    "error: `"
                        + each.replace(LOST, "?")
                        + "` has letters that the language set in this terminal does not know\n"
                        + "  = help: type `export LC_ALL=C.UTF-8`, then the command again");
  }

  /** Java 17 tells it in this property alone. */
  private static Charset encoding() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }
}
