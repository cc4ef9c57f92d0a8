package org.moveleaf.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What the content shows of PEMAT-P, the Patient Education Materials Assessment Tool for print: S.
 * J. Shoemaker, M. S. Wolf, C. Brach, Agency for Healthcare Research and Quality, publication
 * 14-0002-EF, 2013, https://www.ahrq.gov/health-literacy/patient-education/pemat.html. Two people
 * are meant to fill it in; this is the part that needs no eyes.
 */
final class Pemat {

  /**
   * What the answers rest on.
   *
   * @param purpose whether there is a text that says what it is for
   * @param steps how many numbered actions there are
   * @param figures whether everything is pictured
   * @param speaksToReader whether the reader is addressed
   */
  record Facts(boolean purpose, int steps, boolean figures, boolean speaksToReader) {}

  private Pemat() {}

  /**
   * @param known says which of the checks that answers rest on can look at the language
   */
  static List<Item> of(Facts facts, Problems problems, Known known) {
    List<Item> items = new ArrayList<>();
    boolean plain = !problems.hasFamily("readability");
    boolean jargon = problems.has("wording/jargon");
    boolean shortSteps = !problems.has("exercise/step-too-long");
    items.add(Item.of("1", "The purpose is evident", facts.purpose, "text below the title"));
    items.add(Item.forPeople("2", "Nothing distracts from the purpose"));
    items.add(
        known.jargon() && known.readability()
            ? Item.of("3", "Everyday language", plain && !jargon, "readability, word list")
            : Item.forPeople("3", "Everyday language"));
    items.add(
        known.jargon()
            ? Item.of("4", "Medical terms are explained", !jargon, "word list, glossary")
            : Item.forPeople("4", "Medical terms are explained"));
    items.add(Item.forPeople("5", "Active voice"));
    items.add(Item.of("6", "Numbers are clear", true, "every dose comes from one set of numbers"));
    items.add(Item.forPeople("7", "No calculations"));
    items.add(Item.of("8", "Short sections", shortSteps, "sections; words of each step"));
    items.add(Item.of("9", "Sections have headings", true, "headings of the catalogue"));
    items.add(Item.forPeople("10", "Logical order"));
    items.add(Item.forPeople("11", "A summary"));
    items.add(Item.of("12", "Visual cues", true, "boxes for dose and safety, numbered steps"));
    items.add(Item.of("15", "Pictures where they help", facts.figures, figures(facts)));
    items.add(Item.forPeople("16", "Pictures reinforce the text"));
    items.add(Item.of("17", "Pictures have captions", facts.figures, figures(facts)));
    items.add(Item.forPeople("18", "Pictures are clear"));
    items.add(Item.forPeople("19", "Tables are simple"));
    items.add(Item.of("20", "An action for the reader", facts.steps > 0, steps(facts)));
    items.add(
        // A text may do so by commands alone.
        facts.speaksToReader
            ? Item.of("21", "The reader is addressed", true, "“you” in the text")
            : Item.forPeople("21", "The reader is addressed"));
    items.add(Item.of("22", "Actions in steps", facts.steps > 1 && shortSteps, steps(facts)));
    items.add(Item.of("23", "A tool to act with", true, "tick chart"));
    items.add(Item.forPeople("24", "Help with calculations"));
    items.add(Item.forPeople("25", "How to use charts"));
    items.add(Item.of("26", "Pictures make it easier to act", facts.figures, figures(facts)));
    return items;
  }

  private static String figures(Facts facts) {
    return facts.figures ? "figure" : "no figure";
  }

  private static String steps(Facts facts) {
    return facts.steps + (facts.steps == 1 ? " step" : " steps");
  }
}
