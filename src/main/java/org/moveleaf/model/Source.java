package org.moveleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * An article that the content was made from.
 *
 * @param id its short name
 * @param title its title
 * @param language of its title and publisher, where it is not the handbook's
 * @param publisher who wrote or published it
 * @param covers what it tells beside its exercises, a line each
 * @param entries its exercises, in its own order
 * @param origin its record
 */
public record Source(
    String id,
    String title,
    Optional<String> language,
    Optional<String> publisher,
    List<String> covers,
    List<SourceEntry> entries,
    Origin origin) {

  public Source {
    covers = List.copyOf(covers);
    entries = List.copyOf(entries);
  }

  public Optional<SourceEntry> entry(String entryId) {
    return entries.stream().filter(each -> each.id().equals(entryId)).findFirst();
  }
}
