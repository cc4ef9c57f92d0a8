package org.moveleaf.render.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.moveleaf.model.Destination;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Picture;

/** Turns what a writer links to, a file of the handbook, into its address. */
public final class LinkTargets implements Targets {

  private final Map<String, BiFunction<Addresses, String, String>> byPath = new HashMap<>();
  private final Handbook handbook;

  public LinkTargets(Handbook handbook) {
    this.handbook = handbook;
    handbook.exercises().values().forEach(e -> put(e.origin(), (to, hash) -> to.exercise(e.id())));
    handbook
        .programmes()
        .values()
        .forEach(e -> put(e.origin(), (to, hash) -> to.programme(e.id())));
    handbook.guide().values().forEach(e -> put(e.origin(), (to, hash) -> to.guide(e.id(), hash)));
    handbook
        .safety()
        .ifPresent(
            e -> put(e.origin(), (to, hash) -> to.safety(e.anchors().getOrDefault(hash, ""))));
    handbook.glossary().forEach(e -> put(e.origin(), Addresses::glossary));
    handbook.sources().values().forEach(e -> put(e.origin(), (to, hash) -> to.source(e.id())));
  }

  /** Files of words are named by their source, as links in all languages do. */
  private void put(Origin origin, BiFunction<Addresses, String, String> address) {
    byPath.put(origin.path(handbook.settings().language()), address);
  }

  @Override
  public Optional<String> link(String typed, String from, Addresses addresses) {
    Destination destination = Destination.of(typed, from);
    if (destination instanceof Destination.Address address) {
      return Optional.of(address.uri());
    }
    if (destination instanceof Destination.Anchor anchor) {
      return address(
          Origin.sourcePath(from, handbook.settings().language()), anchor.id(), addresses);
    }
    return destination instanceof Destination.File file
        ? address(file.path(), file.anchor().orElse(""), addresses)
        : Optional.empty();
  }

  private Optional<String> address(String path, String anchor, Addresses addresses) {
    return Optional.ofNullable(byPath.get(path)).map(each -> each.apply(addresses, anchor));
  }

  @Override
  public Optional<Picture> picture(String typed, String from) {
    return handbook.picture(typed, from);
  }
}
