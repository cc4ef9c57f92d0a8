package org.moveleaf;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.moveleaf.model.Matter;

/** What a build can make. */
public enum Product {
  SITE(null),
  HANDBOOK(Matter.HANDBOOK),
  SHEETS(Matter.SHEETS),
  PROGRAMMES(Matter.PROGRAMMES),
  CARDS(Matter.CARDS),
  POSTERS(Matter.POSTERS),
  BOOKLET(Matter.BOOKLET);

  private final Matter matter;

  Product(Matter matter) {
    this.matter = matter;
  }

  /** The printed matter among them. */
  static Set<Matter> matter(Collection<Product> products) {
    Set<Matter> all = EnumSet.noneOf(Matter.class);
    products.forEach(each -> Optional.ofNullable(each.matter).ifPresent(all::add));
    return all;
  }
}
