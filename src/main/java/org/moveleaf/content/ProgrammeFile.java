package org.moveleaf.content;

import org.moveleaf.model.Outline;
import org.moveleaf.model.Programme;

/**
 * What stands in a programme's file; its outline is known to later builds without a look into it.
 */
record ProgrammeFile(Outline outline, Programme programme) {

  static ProgrammeFile of(Programme programme) {
    return new ProgrammeFile(Outline.of(programme), programme);
  }
}
