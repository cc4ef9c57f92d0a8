package org.moveleaf.schema;

import org.moveleaf.syntax.YamlNode;

/**
 * What a YAML value must look like to be a {@code T}.
 *
 * <p>Reading never fails: what is wrong is reported and a stand-in returned, so that one run
 * reports everything. A stand-in is never published, because its report stops the run.
 */
public interface Shape<T> {

  /** Reads the value, or reports it and returns the stand-in. */
  T read(YamlNode node, Reading reading);

  /** How it is typed, for hints. */
  default String example() {
    return "…";
  }

  /** What it takes, for editors. */
  Description describe();

  /** A harmless value in place of one that could not be read. */
  T standIn();
}
