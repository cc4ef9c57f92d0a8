package org.moveleaf.render.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.model.Colour;

class SvgColoursTest {

  private static String black(String svg) {
    return SvgColours.replace(svg, each -> Colour.BLACK);
  }

  @Test
  void everyWayToNameAColourIsKnown() {
    for (String each :
        List.of(
            "red",
            "#f00",
            "#Ff0000",
            "rgb(255, 0, 0)",
            "rgb(100%,0%,0%)",
            "hsl(0 9% 9%)",
            "Tomato")) {
      assertEquals("<rect fill=\"#000000\"/>", black("<rect fill=\"" + each + "\"/>"));
      assertEquals(
          "<rect style='x:red;fill:#000000; stroke: #000000'/>",
          black("<rect style='x:red;fill:" + each + "; stroke: " + each + "'/>"));
    }
  }

  @Test
  void whatLetsOthersShineThroughStays() {
    String svg = "<rect fill=\"rgba(255,0,0,.5)\" stroke=\"#ff000080\"/>";
    assertEquals(svg, black(svg));
  }

  @Test
  void wordsAndNamesOfPartsStayAsTheyAre() {
    String svg =
        "<svg><!-- <a fill=\"red\"> --><title>fill=\"red\" #beef</title>"
            + "<g id=\"red\" aria-label=\"a > fill='red'\">"
            + "<text>Room #204, #beef &gt; red</text><use href=\"#abc\" fill=\"none\"/>"
            + "<path fill=\"url(#fed)\" stroke=\"currentColor\"/></g></svg>";
    assertEquals(svg, black(svg));
  }

  @Test
  void whatStandsInForAGradientIsChanged() {
    assertEquals("<p fill=\"url(#red) #000000\"/>", black("<p fill=\"url(#red) red\"/>"));
  }
}
