package org.moveleaf.render.text;

import java.util.Optional;

/** Finds the addresses of what writers link to. */
public interface Targets {

  /**
   * The address of a link.
   *
   * @param typed what the writer typed
   * @param from the file it stands in
   */
  Optional<String> link(String typed, String from, Addresses addresses);

  /** The address of a picture, likewise. */
  Optional<String> picture(String typed, String from, Addresses addresses);
}
