package org.moveleaf.render.print;

import java.util.Optional;
import org.moveleaf.model.Picture;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.Targets;

/** Leaves the words and drops the link where its address is not known. */
record SheetTargets(Targets all) implements Targets {

  @Override
  public Optional<String> link(String typed, String from, Addresses addresses) {
    return all.link(typed, from, addresses).filter(address -> address.contains(":"));
  }

  @Override
  public Optional<Picture> picture(String typed, String from) {
    return all.picture(typed, from);
  }
}
