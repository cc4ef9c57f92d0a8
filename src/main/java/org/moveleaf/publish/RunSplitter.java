package org.moveleaf.publish;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a paragraph into what runs from left to right and what runs from right to left. Between
 * words that run from right to left a number goes with them, and {@link VisualOrder} sets it: the
 * engine would take its edges for places where a line may end, as before the bracket in “(page 9)”.
 */
final class RunSplitter implements BidiSplitter {

  private static final byte LETTER = Character.DIRECTIONALITY_LEFT_TO_RIGHT;

  private final BidiSplitter icu = new ICUBidiSplitter();
  private final List<BidiTextRun> runs = new ArrayList<>();

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    icu.setParagraph(paragraph, defaultDirection);
    runs.clear();
    IntStream.range(0, icu.countTextRuns())
        .mapToObj(icu::getVisualRun)
        .sorted(Comparator.comparingInt(BidiTextRun::getStart))
        .forEach(
            each ->
                add(
                    each,
                    each.getDirection() == RTL
                        || defaultDirection == RTL && isNumber(each, paragraph)));
  }

  private static boolean isNumber(BidiTextRun run, String paragraph) {
    return paragraph
        .substring(run.getStart(), run.getStart() + run.getLength())
        .codePoints()
        .noneMatch(each -> Character.getDirectionality(each) == LETTER);
  }

  private void add(BidiTextRun run, boolean turns) {
    byte direction = turns ? RTL : LTR;
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).getDirection() == direction) {
      BidiTextRun before = runs.remove(last);
      int length = before.getLength() + run.getLength();
      runs.add(new BidiTextRun(before.getStart(), length, direction));
    } else {
      runs.add(new BidiTextRun(run.getStart(), run.getLength(), direction));
    }
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    return runs.get(index);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return icu.getBaseDirection(paragraph);
  }
}
