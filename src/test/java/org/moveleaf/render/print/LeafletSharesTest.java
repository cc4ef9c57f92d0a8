package org.moveleaf.render.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moveleaf.model.Edition;
import org.moveleaf.render.print.LeafletShares.Share;
import org.moveleaf.render.print.LeafletShares.Words;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.PrintLayout;
import org.moveleaf.render.view.StageView;

/** Figures of a leaflet stand where an exercise takes least height at their size. */
class LeafletSharesTest {

  private static final Words WORDS =
      new Words(
          List.of(new Html("word ".repeat(60))), List.of(new Html("<ul><li>Slowly.</li></ul>")));

  private final LeafletShares shares = new LeafletShares(Edition.USUAL);

  /** Of two stages alike, in millimetres. */
  private static FigureView figure(double width, double height) {
    StageView stage = new StageView("f.svg", "Start", "A body", 1, 1, width, height);
    List<StageView> stages = Collections.nCopies(2, stage);
    return new FigureView(
        stages, null, null, 0, List.of(), new PrintLayout("row", width), List.of());
  }

  private FigurePlace place(double width, double height, double scale) {
    return shares.place(figure(width, height), WORDS, new Share(0, scale));
  }

  @Test
  void smallStagesStandInARowBesideTheWords() {
    FigurePlace place = place(40, 60, 1);
    assertTrue(place.beside());
    assertEquals(1, place.grid().rows().size());
  }

  @Test
  void wideStagesStandAboveTheWordsUntilThereIsRoomBesideThese() {
    assertFalse(place(110, 25, 1).beside());
    FigurePlace smaller = place(110, 25, 0.8);
    assertTrue(smaller.beside());
    assertEquals(2, smaller.grid().rows().size());
    assertEquals(88, smaller.width(), 0.01);
  }

  @Test
  void noFigureIsWiderThanThePage() {
    FigurePlace place = place(160, 30, 1.5);
    assertFalse(place.beside());
    assertEquals(174 / 160.0, place.grid().scale(), 0.001);
  }

  @Test
  void whatHasNoFigureHasNoPlaceForIt() {
    assertNull(shares.place(null, WORDS, shares.all().get(0)));
  }
}
