package org.moveleaf.render.text;

import java.util.Optional;
import org.moveleaf.model.Picture;

/** Finds the addresses of what writers link to. */
public interface Targets {

  /**
   * The address of a link.
   *
   * @param typed what the writer typed
   * @param from the file it stands in
   */
  Optional<String> link(String typed, String from, Addresses addresses);

  /** The picture that a writer shows, likewise. */
  Optional<Picture> picture(String typed, String from);
}
