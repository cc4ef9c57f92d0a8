package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuickBreaksTest {

  private static final String LETTERS = "abcXYZ019\u00e9\u00f1\u0142\u0628\u0644\u064a";
  private static final String SIGNS =
      "  .,;:!?()\u2018\u2019\u201c\u201d'\"/-\u2013\u2014\u2026\u00a0\u00ad\u202f\u200b\u200f"
          + "%$\u00a3\u00b0\u00b7\u00bb\u00ab[]\u0301\u064b\u060c\u061f\u4e2d\u3042\t\n\u00d7+&@#";

  private static final Pattern UNPARTED =
      Pattern.compile("\\d\u2013\\d|[\\p{L}\\p{Nd}][.\u2019][\\p{L}\\p{Nd}]");

  private final FSTextBreaker engine =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
  private final QuickBreaks quick = new QuickBreaks();

  @Test
  void linesEndWhereTheEngineEndsThemButNotWithinARangeNameOrAddress() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      String text = text(random);
      List<Integer> expected = breaks(engine, text);
      expected.removeIf(
          at -> at >= 2 && UNPARTED.matcher(text).region(at - 2, text.length()).lookingAt());
      expected.removeIf(at -> text.charAt(at - 1) == '-' && isInAddress(text, at));
      assertEquals(expected, breaks(quick, text), () -> '"' + text + '"');
    }
  }

  @Test
  void aRangeOfNumbersIsNotParted() {
    assertEquals(List.of(5, 9), breaks(quick, "Pain 0\u201310"));
    assertEquals(List.of(1, 4, 8, 10), breaks(quick, "a/b 2\u20133 kg"));
    assertEquals(List.of(5, 7), breaks(quick, "well\u20132\u2013"));
  }

  @Test
  void aNameIsNotPartedBehindItsFullStop() {
    assertEquals(List.of(16, 25, 32), breaks(quick, "leafside.example/exercise/a.html"));
    assertEquals(List.of(6, 11), breaks(quick, "Stop. Rest."));
  }

  @Test
  void aWordIsNotPartedBehindItsApostrophe() {
    assertEquals(List.of(6, 10), breaks(quick, "Don\u2019t push"));
    assertEquals(List.of(2, 13, 17), breaks(quick, "\u00e0 l\u2019exercice d\u2019un"));
  }

  @Test
  void anAddressIsNotPartedBehindAHyphen() {
    assertEquals(List.of(18, 36), breaks(quick, "upper-back.example/one-two-three.pdf"));
    assertEquals(List.of(5, 10), breaks(quick, "well-known"));
    assertTrue(breaks(quick, "a/" + "step-".repeat(10)).contains(7));
  }

  /** Whether a place stands within, or at the end of, what is between two slashes. */
  private static boolean isInAddress(String text, int at) {
    Matcher step = Pattern.compile("[^/\\s]+").matcher(text);
    while (step.find()) {
      if (step.start() < at && at <= step.end() && at < text.length()) {
        boolean behindSlash = step.start() > 0 && text.charAt(step.start() - 1) == '/';
        boolean isHost = text.startsWith("/", step.end()) && step.group().indexOf('.') > 0;
        return behindSlash || isHost;
      }
    }
    return false;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(24);
    int signs = 1 + random.nextInt(6);
    while (text.length() < length) {
      boolean isSign = random.nextInt(8) < signs;
      String from = isSign ? random.nextBoolean() ? SIGNS : SIGNS.substring(0, 14) : LETTERS;
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }

  private static List<Integer> breaks(FSTextBreaker breaker, String text) {
    breaker.setText(text);
    List<Integer> all = new ArrayList<>();
    for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
      all.add(at);
    }
    return all;
  }
}
