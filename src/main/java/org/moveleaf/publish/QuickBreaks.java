package org.moveleaf.publish;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds where a line may end: the same places as the engine, but not within a range of numbers or
 * behind a full stop or an apostrophe within a word. The engine spends a fifth of a layout on that,
 * as it asks anew for what is left of a paragraph at each line. Most words are letters with a space
 * behind them, and need no table of rules; all others are left to the engine.
 */
final class QuickBreaks implements FSTextBreaker {

  private static final String OPENING = "(\u2018\u201c";
  private static final String CLOSING = ".,;:!?)\u2019\u201d";
  private static final char TO = '\u2013';
  private static final char APOSTROPHE = '\u2019';
  private static final int UNKNOWN = -2;

  /** Letters between two slashes of an address that any line has room for. */
  private static final int LONGEST_STEP = 40;

  private final FSTextBreaker engine =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

  private String text = "";
  private int at;

  /** Addresses may be parted before a slash, which depends on all that comes before it. */
  private boolean leftToEngine;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
    leftToEngine = newText.indexOf('/') >= 0;
    if (leftToEngine) {
      engine.setText(newText);
    }
  }

  @Override
  public int next() {
    int next = nextPlace();
    while (partsRange(next) || partsWord(next) || partsAddress(next)) {
      next = nextPlace();
    }
    return next;
  }

  /**
   * Whether a name such as leafside.example would be parted behind its full stop, or a word such as
   * don't behind its apostrophe.
   */
  private boolean partsWord(int place) {
    return place >= 2
        && place < text.length()
        && (text.charAt(place - 1) == '.' || text.charAt(place - 1) == APOSTROPHE)
        && Character.isLetterOrDigit(text.charAt(place - 2))
        && Character.isLetterOrDigit(text.charAt(place));
  }

  /**
   * Whether an address would be parted behind a hyphen, which nobody could tell from one that is
   * put in at a line's end; before its slashes there are better places.
   */
  private boolean partsAddress(int place) {
    if (!leftToEngine || place < 1 || place >= text.length() || text.charAt(place - 1) != '-') {
      return false;
    }
    int from = place;
    while (from > 0 && isInStep(from - 1)) {
      from--;
    }
    int to = place;
    while (to < text.length() && isInStep(to)) {
      to++;
    }
    boolean behindSlash = from > 0 && text.charAt(from - 1) == '/';
    boolean isHost =
        to < text.length() && text.charAt(to) == '/' && text.substring(from, to).indexOf('.') > 0;
    return (behindSlash || isHost) && to - from <= LONGEST_STEP;
  }

  /** Whether a letter belongs to what stands between two slashes. */
  private boolean isInStep(int i) {
    char each = text.charAt(i);
    return each != '/' && !Character.isWhitespace(each);
  }

  /**
   * Whether a range such as 0 to 10 would be parted behind its dash, so that a line begins with
   * "10".
   */
  private boolean partsRange(int place) {
    return place >= 2
        && place < text.length()
        && text.charAt(place - 1) == TO
        && Character.isDigit(text.charAt(place - 2))
        && Character.isDigit(text.charAt(place));
  }

  private int nextPlace() {
    if (leftToEngine) {
      return engine.next();
    }
    if (at == text.length()) {
      return BreakIterator.DONE;
    }
    int end = endOfPlainWord();
    at = end == UNKNOWN ? at + engineNext() : end;
    return at;
  }

  /** Whether a line may end here does not depend on what stands before the last such place. */
  private int engineNext() {
    engine.setText(text.substring(at));
    return engine.next();
  }

  private int endOfPlainWord() {
    int length = text.length();
    int i = at;
    if (opensWord(i)) {
      i++;
    }
    int letters = i;
    while (i < length && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == letters) {
      return UNKNOWN;
    }
    if (i < length && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == length) {
      return i;
    }
    int space = i;
    while (i < length && text.charAt(i) == ' ') {
      i++;
    }
    if (i == space) {
      return UNKNOWN;
    }
    return i == length || isPlain(text.charAt(i)) || opensWord(i) ? i : UNKNOWN;
  }

  private boolean opensWord(int i) {
    return OPENING.indexOf(text.charAt(i)) >= 0
        && i + 1 < text.length()
        && isPlain(text.charAt(i + 1));
  }

  /** Letters and digits of scripts with spaces between words. */
  private static boolean isPlain(char each) {
    return each < '\u0080'
        ? each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9'
        : each >= '\u00c0' && each <= '\u024f' && each != '\u00d7' && each != '\u00f7'
            || each >= '\u0620' && each <= '\u064a';
  }
}
