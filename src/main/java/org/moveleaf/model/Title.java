package org.moveleaf.model;

import java.util.List;

/**
 * What a piece of content is called.
 *
 * @param title its name
 * @param alsoCalled other names that people look for
 */
public record Title(String title, List<String> alsoCalled) {
  public Title {
    alsoCalled = List.copyOf(alsoCalled);
  }
}
