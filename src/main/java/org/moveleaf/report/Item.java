package org.moveleaf.report;

/**
 * One question of a checklist, as far as a program can answer it.
 *
 * @param number as the checklist has it
 * @param question what it asks, in a few words
 * @param where what the answer rests on: a field, a section, a message
 */
record Item(String number, String question, Answer answer, String where) {

  /** What can be read from the content. */
  enum Answer {
    YES("yes"),
    NO("no"),
    /** Only a person can say. */
    NOT_AUTOMATIC("not automatic");

    private final String word;

    Answer(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Answer of(boolean yes) {
      return yes ? YES : NO;
    }
  }

  boolean isAnswered() {
    return answer != Answer.NOT_AUTOMATIC;
  }

  static Item of(String number, String question, boolean yes, String where) {
    return new Item(number, question, Answer.of(yes), where);
  }

  static Item forPeople(String number, String question) {
    return new Item(number, question, Answer.NOT_AUTOMATIC, "");
  }
}
