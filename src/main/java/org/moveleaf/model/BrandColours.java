package org.moveleaf.model;

import java.util.Optional;
import org.moveleaf.diagnostic.SourceRange;

/**
 * The colours of a clinic, in place of the theme's.
 *
 * @param main of headings, links and buttons; words are written in it and on it
 * @param accent of lines and leaves; no words are written in it
 */
public record BrandColours(Optional<Chosen> main, Optional<Chosen> accent) {

  public static final BrandColours NONE = new BrandColours(Optional.empty(), Optional.empty());

  /** A colour and where it is written. */
  public record Chosen(Colour colour, SourceRange range) {}
}
