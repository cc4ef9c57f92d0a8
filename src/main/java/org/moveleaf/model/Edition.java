package org.moveleaf.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way to print a handbook.
 *
 * @param id its folder's name; empty for the usual edition
 * @param title what the list of printed matter calls it; empty for the usual edition
 * @param exercises those in it; all where empty
 * @param programmes those in it; all where empty
 * @param brand whose name it bears; that of the handbook where empty
 * @param language in which it is printed; that of the handbook where empty
 * @param matter what is made
 */
public record Edition(
    String id,
    String title,
    Paper paper,
    TextSize text,
    Ink ink,
    List<Ref> exercises,
    List<Ref> programmes,
    Optional<Ref> brand,
    Optional<Ref> language,
    Set<Matter> matter) {

  /** A4, standard type, in colour, with everything in it. */
  public static final Edition USUAL =
      new Edition(
          "",
          "",
          Paper.A4,
          TextSize.STANDARD,
          Ink.COLOUR,
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          EnumSet.allOf(Matter.class));

  public Edition {
    exercises = List.copyOf(exercises);
    programmes = List.copyOf(programmes);
    matter = Set.copyOf(matter);
  }

  /** Whether it is printed in a language, and says so. */
  public boolean isIn(String tag) {
    return language.filter(each -> each.id().equals(tag)).isPresent();
  }

  /** The same under another title. */
  public Edition called(String other) {
    return new Edition(id, other, paper, text, ink, exercises, programmes, brand, language, matter);
  }

  /** The same in large type, with nothing but the book: what a booklet is folded from. */
  public Edition forBooklet() {
    return new Edition(
        id, title, paper, TextSize.LARGE, ink, exercises, programmes, brand, language, matter);
  }

  /** The same with no other matter than this. */
  Edition making(Set<Matter> some) {
    return new Edition(
        id,
        title,
        paper,
        text,
        ink,
        exercises,
        programmes,
        brand,
        language,
        matter.stream().filter(some::contains).collect(Collectors.toSet()));
  }

  /** What its paths begin with. */
  public String folder() {
    return id.isEmpty() ? "" : id + "/";
  }
}
