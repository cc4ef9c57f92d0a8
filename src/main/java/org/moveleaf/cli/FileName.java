package org.moveleaf.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import org.moveleaf.schema.Ids;

/** Names that can be files on every system. */
final class FileName {

  /** Windows keeps these for devices, whatever their ending. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private FileName() {}

  /** What is wrong with an id; empty for nothing. */
  static Optional<String> problem(String id) {
    if (!Ids.isId(id)) {
      return Optional.of("`" + id + "` is no id; use " + Ids.RULE + ", as in `heel-raise`");
    }
    return RESERVED.matcher(id).matches()
        ? Optional.of("`" + id + "` cannot be a file on Windows; choose another id")
        : Optional.empty();
  }
}
