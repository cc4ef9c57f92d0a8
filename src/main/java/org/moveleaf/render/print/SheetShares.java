package org.moveleaf.render.print;

import java.util.List;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Paper;
import org.moveleaf.model.TextSize;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.ExerciseView;
import org.moveleaf.render.view.InstructionsView;

/** The ways to share out the page of a sheet, from the most generous to the tightest. */
final class SheetShares {

  /**
   * A way to share out a page.
   *
   * @param figure room for the figure, in millimetres of its height
   * @param weeks of the tick chart; 0 for none
   * @param places where chart and signs stand
   * @param spacing how near to each other lines stand, and what is left out
   */
  record Share(double figure, int weeks, Places places, Spacing spacing) {
    Share(double figure, int weeks, Places places) {
      this(figure, weeks, places, Spacing.USUAL);
    }

    boolean isTight() {
      return spacing != Spacing.USUAL;
    }

    boolean isBrief() {
      return spacing == Spacing.BRIEF;
    }

    /**
     * What no figure is scaled below; where there is least room, a sheet would not fit otherwise.
     */
    double least() {
      return figure < FEW ? SMALLEST : LineWeights.USUAL_LEAST;
    }
  }

  /** How near to each other lines stand. */
  enum Spacing {
    USUAL,
    TIGHT,
    /** Tight, and of the clinic only name and telephone stand at the foot. */
    BRIEF
  }

  /** Where the tick chart and the signs to get help for stand. */
  enum Places {
    /** The chart below the text, the signs beside the steps. */
    CHART_BELOW,
    /** The chart below the steps, the signs beside both. */
    BESIDE,
    /** The chart beside the steps, the signs below, over the page's width. */
    SIGNS_BELOW,
    /** The figure beside the steps, the chart below these, the signs below all. */
    FIGURE_BESIDE
  }

  private static final List<Share> SHARES =
      List.of(
          new Share(110, 6, Places.CHART_BELOW),
          new Share(100, 4, Places.CHART_BELOW),
          new Share(90, 4, Places.CHART_BELOW),
          new Share(100, 4, Places.BESIDE),
          new Share(90, 4, Places.BESIDE),
          new Share(80, 4, Places.BESIDE),
          new Share(72, 4, Places.BESIDE),
          new Share(64, 4, Places.BESIDE),
          new Share(64, 3, Places.BESIDE),
          new Share(56, 3, Places.BESIDE),
          new Share(50, 2, Places.BESIDE));

  /** For texts that are long, above all what to take care of. */
  private static final List<Share> FOR_LONG_TEXTS =
      List.of(
          new Share(72, 4, Places.SIGNS_BELOW),
          new Share(64, 4, Places.SIGNS_BELOW),
          new Share(56, 3, Places.SIGNS_BELOW),
          new Share(50, 2, Places.SIGNS_BELOW),
          new Share(44, 2, Places.SIGNS_BELOW),
          new Share(38, 2, Places.SIGNS_BELOW),
          new Share(32, 2, Places.SIGNS_BELOW),
          new Share(38, 2, Places.SIGNS_BELOW, Spacing.TIGHT),
          new Share(32, 2, Places.SIGNS_BELOW, Spacing.TIGHT),
          new Share(32, 2, Places.SIGNS_BELOW, Spacing.BRIEF),
          new Share(27, 2, Places.SIGNS_BELOW, Spacing.BRIEF),
          new Share(27, 1, Places.SIGNS_BELOW, Spacing.BRIEF),
          new Share(22, 1, Places.SIGNS_BELOW, Spacing.BRIEF),
          new Share(56, 2, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(40, 1, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(24, 1, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(24, 0, Places.FIGURE_BESIDE, Spacing.BRIEF));

  /** As many as the others, for figures that have more room in a column than in a row. */
  private static final List<Share> FOR_TALL_FIGURES =
      List.of(
          new Share(118, 6, Places.FIGURE_BESIDE),
          new Share(110, 6, Places.FIGURE_BESIDE),
          new Share(102, 4, Places.FIGURE_BESIDE),
          new Share(95, 4, Places.FIGURE_BESIDE),
          new Share(88, 4, Places.FIGURE_BESIDE),
          new Share(82, 4, Places.FIGURE_BESIDE),
          new Share(76, 4, Places.FIGURE_BESIDE),
          new Share(70, 4, Places.FIGURE_BESIDE),
          new Share(65, 4, Places.FIGURE_BESIDE),
          new Share(60, 4, Places.FIGURE_BESIDE),
          new Share(56, 4, Places.FIGURE_BESIDE),
          new Share(76, 4, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(70, 4, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(65, 4, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(60, 3, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(56, 3, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(50, 2, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(44, 2, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(44, 1, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(38, 2, Places.FIGURE_BESIDE, Spacing.TIGHT),
          new Share(38, 2, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(35, 2, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(32, 2, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(35, 1, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(32, 1, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(28, 1, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(24, 1, Places.FIGURE_BESIDE, Spacing.BRIEF),
          new Share(24, 0, Places.FIGURE_BESIDE, Spacing.BRIEF));

  /** What everything else takes of the height of a page, in millimetres. */
  private static final double REST = 160;

  /** By how much a figure must be larger in a column. */
  private static final double BETTER = 1.1;

  /** Of the width between the margins. */
  private static final double SECOND_COLUMN = 0.48;

  /** Of a line in a column, in millimetres. */
  private static final double LINE = 6;

  private static final int LETTERS = 40;

  /** Headings above the steps, and those of the chart and of another text, in lines. */
  private static final int HEADINGS_OF_STEPS = 2;

  private static final int HEADINGS = 4;

  /** Of a small chart. */
  private static final int WEEKS = 2;

  private static final double SIDE_MARGINS = 27;

  private static final double LARGEST = 1.7;

  private static final double SMALLEST = 0.4;

  /** Of the height of a figure, in millimetres. */
  private static final double FEW = 26;

  /** How many of the first ways are preferred, and how many there are. */
  static final int PREFERRED = SHARES.size();

  static final int COUNT = FOR_TALL_FIGURES.size();

  private final Paper paper;
  private final boolean large;

  SheetShares(Edition edition) {
    this.paper = edition.paper();
    this.large = edition.text() == TextSize.LARGE;
  }

  /** The way of a number, 0 for the most generous. */
  Share share(ExerciseView view, int number) {
    if (isLargerBeside(view)) {
      return FOR_TALL_FIGURES.get(number);
    }
    return number < SHARES.size() ? SHARES.get(number) : FOR_LONG_TEXTS.get(number - SHARES.size());
  }

  /** Whether the figure is; in large type it has a side of the sheet to itself. */
  private boolean isLargerBeside(ExerciseView view) {
    if (view.figure() == null || large) {
      return false;
    }
    InstructionsView how = view.how();
    double room = paper.height() - REST;
    double care = height(how.care());
    double below =
        Math.max(
            steps(how) + LINE * HEADINGS_OF_STEPS,
            height(how.feel()) + care + LINE * (HEADINGS + WEEKS));
    FigureGrid row = FigureGrid.in(view.figure().stages(), width(), room - below, LARGEST);
    FigureGrid column =
        FigureGrid.in(view.figure().stages(), columnWidth(), room - care - LINE * 2, LARGEST);
    return column.scale() > BETTER * row.scale();
  }

  /** Whether the figure stands beside the steps, and not in a row above them. */
  boolean isBeside(ExerciseView view, Share share) {
    return share.places == Places.FIGURE_BESIDE && view.figure() != null && !large;
  }

  /** The figure in the room that a way leaves it. */
  FigureGrid grid(ExerciseView view, Share share) {
    double width = isBeside(view, share) ? columnWidth() : width();
    return FigureGrid.in(view.figure().stages(), width, share.figure, share.least(), LARGEST);
  }

  private double width() {
    return paper.width() - SIDE_MARGINS;
  }

  private double columnWidth() {
    return SECOND_COLUMN * width();
  }

  /**
   * Whether what it should feel like makes the columns more alike beside the steps, below the
   * figure, than below the steps.
   */
  static boolean feelsBeside(InstructionsView how, Share share, FigureGrid grid) {
    double steps = steps(how) + LINE * (HEADINGS + share.weeks);
    return steps + height(how.feel()) > grid.height() + height(how.care());
  }

  private static double steps(InstructionsView how) {
    return height(how.start()) + how.steps().stream().mapToDouble(SheetShares::height).sum();
  }

  /** About how many millimetres some words take in a column. */
  private static double height(Html words) {
    return WordHeights.of(words, LETTERS, LINE);
  }
}
