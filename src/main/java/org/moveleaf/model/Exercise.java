package org.moveleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * One exercise, complete.
 *
 * @param id the name of its file, which is also its address
 * @param name what it is called
 * @param traits what it can be found by
 * @param purpose what it is good for
 * @param dose how much, unless a programme says otherwise
 * @param instructions how it is done
 * @param adjustment how to fit it to oneself
 * @param variations other ways to do it, empty for most
 * @param evidence where it comes from and who has reviewed it
 * @param origin its file
 */
public record Exercise(
    String id,
    Title name,
    Traits traits,
    Prose purpose,
    Dose dose,
    Instructions instructions,
    Adjustment adjustment,
    List<Variation> variations,
    Evidence evidence,
    Origin origin) {

  public Exercise {
    variations = List.copyOf(variations);
  }

  public String title() {
    return name.title();
  }

  public Optional<Variation> variation(String variationId) {
    return variations.stream().filter(each -> each.id().equals(variationId)).findFirst();
  }

  /** Its dose as an item of a programme and the variation of that change it. */
  public Dose dose(Phase.Item item) {
    return item.variation()
        .flatMap(ref -> variation(ref.id()))
        .map(each -> dose.with(each.dose()))
        .orElse(dose)
        .with(item.change());
  }
}
