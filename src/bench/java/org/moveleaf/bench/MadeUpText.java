package org.moveleaf.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Sentences as they stand in exercises, of which nobody has heard before. Some four thousand words
 * are made of syllables, a few of them frequent and most of them rare, as in a language; the same
 * seed gives the same text.
 */
final class MadeUpText {

  private static final int WORDS = 4000;

  private static final List<String> ONSETS =
      List.of("b", "br", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r");
  private static final List<String> NUCLEI = List.of("a", "e", "i", "o", "u", "ai", "ea", "oo");
  private static final List<String> CODAS = List.of("", "l", "m", "n", "nd", "rk", "s", "st", "t");

  private static final List<String> VERBS =
      List.of("lift", "lower", "turn", "bend", "stretch", "draw", "press", "slide", "move", "roll");
  private static final List<String> PARTS =
      List.of("arms", "shoulders", "back", "chest", "hips", "knees", "hands", "feet", "ribs");
  private static final List<String> WAYS =
      List.of("slowly", "gently", "a little", "as far as you can", "without haste", "lightly");
  private static final List<String> PATTERNS =
      List.of(
          "v your P W and keep your P soft like a N.",
          "v your P towards the N and let the N go.",
          "Keep your P A while the N is at rest.",
          "Stay A and breathe out as you v your P W.",
          "Let your P hang, then v the N W.",
          "v your P until you feel the A N of it.",
          "Think of an A N above your P and v W.",
          "Pause, smile at the N and v your P W.");

  private static final List<String> LEXICON = lexicon();

  private final Random random;

  MadeUpText(long seed) {
    this.random = new Random(seed);
  }

  private static List<String> lexicon() {
    Random random = new Random(7);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < WORDS) {
      int syllables = words.size() < 300 ? 1 : 2 + random.nextInt(2);
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        word.append(any(ONSETS, random)).append(any(NUCLEI, random));
      }
      words.add(word.append(any(CODAS, random)).toString());
    }
    return List.copyOf(words);
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** The low ones often, the high ones seldom. */
  String word() {
    double skewed = Math.pow(random.nextDouble(), 2.5);
    return LEXICON.get((int) (skewed * LEXICON.size()));
  }

  /** A number from 0 to {@code bound}, without it. */
  int number(int bound) {
    return random.nextInt(bound);
  }

  String sentence() {
    StringJoiner sentence = new StringJoiner(" ");
    for (String token : any(PATTERNS, random).split(" ")) {
      sentence.add(filled(token));
    }
    String text = sentence.toString();
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A single capital, or {@code v}, is a slot; all else is a word. */
  private String filled(String token) {
    String slot = token.replaceAll("[.,]$", "");
    String mark = token.substring(slot.length());
    return switch (slot) {
      case "V", "v" -> any(VERBS, random) + mark;
      case "P" -> any(PARTS, random) + mark;
      case "W" -> any(WAYS, random) + mark;
      case "N", "A" -> word() + mark;
      default -> token;
    };
  }

  String paragraph(int sentences) {
    return String.join(" ", sentences(sentences));
  }

  List<String> sentences(int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(sentence());
    }
    return all;
  }
}
