package org.moveleaf.cli;

import java.util.Optional;
import org.moveleaf.schema.Ids;

/** Names that can be files on every system. */
final class FileName {

  private FileName() {}

  /** What is wrong with an id; empty for nothing. */
  static Optional<String> problem(String id) {
    if (!Ids.isId(id)) {
      return Optional.of(
          "`"
              + id
              + "` is no id; use "
              + Ids.RULE
              + ", as in `"
              + Ids.of(id).orElse("heel-raise")
              + "`");
    }
    if (Ids.isIndex(id)) {
      return Optional.of("`index` is the page with the list; choose another id");
    }
    return Ids.isDevice(id)
        ? Optional.of("`" + id + "` cannot be a file on Windows; choose another id")
        : Optional.empty();
  }
}
