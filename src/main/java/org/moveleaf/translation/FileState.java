package org.moveleaf.translation;

import java.util.List;

/**
 * How a file of words stands to its source.
 *
 * @param language of the words, a BCP 47 tag
 * @param path of the file of words, from the project's root
 * @param source path of the file that it is made from
 * @param standing in one word
 * @param changes in the source since, section by section
 * @param made the fingerprint of the source as it is now
 */
public record FileState(
    String language,
    String path,
    String source,
    Standing standing,
    List<Change> changes,
    Fingerprint made) {

  /** In one word. */
  public enum Standing {
    /** Made from the source as it is. */
    FRESH,
    /** The source has changed since. */
    STALE,
    /** There, but nothing says from what it was made. */
    UNRECORDED,
    /** Not written yet. */
    MISSING,
    /** Its source is gone. */
    ORPHAN
  }

  public FileState {
    changes = List.copyOf(changes);
  }
}
