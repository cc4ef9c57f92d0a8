package org.moveleaf.report;

/**
 * A page of a report that has several.
 *
 * @param number from 1
 * @param first the title of what comes first on it
 * @param last the title of what comes last
 * @param entries how many there are on it
 * @param problems that are reported of these
 */
record Leaf(int number, String first, String last, int entries, int problems) {

  /** Its name in the report's folder. */
  String html() {
    return "part-" + number + ".html";
  }

  /** The name of the same for machines. */
  String json() {
    return "part-" + number + ".json";
  }
}
