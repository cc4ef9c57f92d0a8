package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line must not end between a number and the sign that stands next to it. */
class RunSplitterTest {

  private static List<String> runs(String text, byte direction) {
    RunSplitter splitter = new RunSplitter();
    splitter.setParagraph(text, direction);
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < splitter.countTextRuns(); i++) {
      BidiTextRun run = splitter.getVisualRun(i);
      runs.add(
          (run.getDirection() == BidiSplitter.RTL ? "<" : ">")
              + text.substring(run.getStart(), run.getStart() + run.getLength()));
    }
    return runs;
  }

  @Test
  void aNumberGoesWithTheWordsAroundIt() {
    String page = "\u0628 (\u0635\u00a039)";
    assertEquals(List.of("<" + page), runs(page, BidiSplitter.RTL));
    assertEquals(List.of("<0\u20133"), runs("0\u20133", BidiSplitter.RTL));
  }

  @Test
  void wordsFromLeftToRightStayByThemselves() {
    assertEquals(
        List.of("<\u0628 ", ">CC BY 4.0", "<. \u0628"),
        runs("\u0628 CC BY 4.0. \u0628", BidiSplitter.RTL));
    assertEquals(List.of(">page 9, ", "<\u0628"), runs("page 9, \u0628", BidiSplitter.LTR));
  }
}
