package org.moveleaf.publish;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Bidi;
import org.moveleaf.language.ArabicShapes;

/**
 * Brings words that run from right to left into the order in which the engine draws them, from left
 * to right.
 *
 * <p>Readers of the finished document turn them round again, glyph by glyph. A glyph that is two
 * letters, lam and alef, would come out the wrong way round in some of them; so it stands for its
 * alef, and an empty glyph before it, as it is read, stands for the lam. {@link JoinedLetters} says
 * so to the readers.
 */
final class VisualOrder implements BidiReorderer {

  /** A zero width space, which has a glyph, empty and without width, in fonts for Arabic. */
  static final char LAM = '\u200b';

  /** The first and the last of the shapes that are lam and alef in one. */
  static final char FIRST_LAM_ALEF = '\ufef5';

  static final char LAST_LAM_ALEF = '\ufefc';

  private final BidiReorderer icu = new ICUBidiReorderer();

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder visual = new StringBuilder();
    turned(text)
        .chars()
        .filter(each -> Character.getType(each) != Character.FORMAT)
        .forEach(
            each -> {
              visual.append((char) each);
              if (each >= FIRST_LAM_ALEF && each <= LAST_LAM_ALEF) {
                visual.append(LAM);
              }
            });
    return visual.toString();
  }

  /** Numbers keep their order. */
  private String turned(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    StringBuilder turned = new StringBuilder();
    for (int i = bidi.getRunCount() - 1; i >= 0; i--) {
      String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      turned.append(bidi.getRunLevel(i) % 2 == 0 ? run : icu.reorderRTLTextToLTR(run));
    }
    return turned.toString();
  }

  @Override
  public String shapeText(String text) {
    return ArabicShapes.joined(text);
  }

  @Override
  public String deshapeText(String text) {
    return icu.deshapeText(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
