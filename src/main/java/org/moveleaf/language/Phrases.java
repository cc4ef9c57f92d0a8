package org.moveleaf.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words and groups of words in texts, whole and in any case. A star stands for the rest of a
 * word: {@code degenerat*}, or for its beginning: {@code *word}.
 */
public final class Phrases {

  private static final String STAR = "*";

  /**
   * Of nearly all characters of nearly all texts; looked up, as each text is gone through often.
   */
  private static final int QUICK = 0x250;

  private static final boolean[] OF_WORD = new boolean[QUICK];
  private static final char[] FOLDED = new char[QUICK];

  static {
    for (char each = 0; each < QUICK; each++) {
      OF_WORD[each] = isLetterOrNumber(each);
      FOLDED[each] = folded(each);
    }
  }

  private final Starts starts = new Starts();

  /** The same of those that a word may begin before. */
  private final Starts innerStarts = new Starts();

  /**
   * @param second the folded second character, which rules out most others at once; 0 for none
   */
  private record Phrase(String words, char second, boolean open) {

    static Phrase of(String words, boolean open) {
      return new Phrase(words, words.length() == 1 ? 0 : fold(words.charAt(1)), open);
    }
  }

  /** Phrases by their folded first character, the longest first. */
  private static final class Starts {

    private static final Phrase[] NONE = {};

    private final Phrase[][] quick = new Phrase[QUICK][];

    /** A bit for the second characters of those, whose numbers end alike. */
    private final long[] seconds = new long[QUICK];

    private final Map<Character, Phrase[]> others = new HashMap<>();
    private boolean empty = true;

    void add(char start, Phrase phrase) {
      Phrase[] before = at(start);
      Phrase[] all = Arrays.copyOf(before, before.length + 1);
      all[before.length] = phrase;
      empty = false;
      if (start < QUICK) {
        quick[start] = all;
        seconds[start] |= phrase.second == 0 ? -1 : 1L << phrase.second;
      } else {
        others.put(start, all);
      }
    }

    /** Whether there may be one that begins so; nearly no word of a text does. */
    boolean mayBegin(char start, char second) {
      return start >= QUICK || (seconds[start] & 1L << second) != 0;
    }

    Phrase[] at(char start) {
      Phrase[] all = start < QUICK ? quick[start] : others.get(start);
      return all == null ? NONE : all;
    }
  }

  /**
   * A phrase in a text.
   *
   * @param start of it in the text
   * @param end of it
   * @param text as it stands there
   */
  public record Found(int start, int end, String text) {}

  public Phrases(Collection<String> phrases) {
    phrases.stream()
        .distinct()
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .forEach(this::add);
  }

  private void add(String typed) {
    boolean inner = typed.startsWith(STAR);
    boolean open = typed.endsWith(STAR);
    String words = typed.replaceAll("^\\*|\\*$", "");
    if (!words.isEmpty()) {
      (inner ? innerStarts : starts).add(fold(words.charAt(0)), Phrase.of(words, open));
    }
  }

  /** Every occurrence, from the left, the longest phrase first. */
  public List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Found next = from(0, text);
    while (next != null) {
      all.add(next);
      next = from(next.end, text);
    }
    return all;
  }

  public boolean anyIn(String text) {
    return from(0, text) != null;
  }

  /** A regular expression with all phrases in it would be tried anew at each character. */
  private Found from(int start, String text) {
    int word = start;
    boolean inWord = start > 0 && isOfWord(text.codePointBefore(start));
    for (int at = start; at < text.length(); at++) {
      boolean first = !inWord;
      inWord = isOfWord(text, at);
      word = first ? at : word;
      int end = first ? end(starts, at, text) : -1;
      if (end > at) {
        return new Found(at, end, text.substring(at, end));
      }
      end = innerStarts.empty ? -1 : end(innerStarts, at, text);
      if (end > at && isLetters(text, word, at)) {
        return new Found(word, end, text.substring(word, end));
      }
    }
    return null;
  }

  private static int end(Starts all, int at, String text) {
    char first = fold(text.charAt(at));
    char second = at + 1 < text.length() ? fold(text.charAt(at + 1)) : 0;
    if (!all.mayBegin(first, second)) {
      return -1;
    }
    for (Phrase each : all.at(first)) {
      int end = each.second == 0 || each.second == second ? end(each, at, text) : -1;
      if (end > at) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isLetters(String text, int start, int end) {
    return text.substring(start, end).codePoints().allMatch(Character::isLetter);
  }

  /** Where the phrase ends that begins at a place; −1 if it does not stand there. */
  private static int end(Phrase phrase, int at, String text) {
    int length = phrase.words.length();
    if (!text.regionMatches(true, at, phrase.words, 0, length)) {
      return -1;
    }
    int end = at + length;
    while (phrase.open && end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end < text.length() && isOfWord(text.codePointAt(end)) ? -1 : end;
  }

  /** A phrase in the one form of all that are found as the same. */
  public static String fold(String phrase) {
    char[] folded = phrase.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /** As {@link String#regionMatches(boolean, int, String, int, int)} compares. */
  private static char fold(char each) {
    return each < QUICK ? FOLDED[each] : folded(each);
  }

  private static char folded(char each) {
    return Character.toLowerCase(Character.toUpperCase(each));
  }

  /** Whether the character that ends at a place of a text is of a word. */
  private static boolean isOfWord(String text, int last) {
    char each = text.charAt(last);
    return each < QUICK ? OF_WORD[each] : isLetterOrNumber(text.codePointBefore(last + 1));
  }

  private static boolean isOfWord(int codePoint) {
    return codePoint < QUICK ? OF_WORD[codePoint] : isLetterOrNumber(codePoint);
  }

  private static boolean isLetterOrNumber(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(codePoint);
    };
  }
}
