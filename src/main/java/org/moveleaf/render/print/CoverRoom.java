package org.moveleaf.render.print;

import java.util.List;
import java.util.stream.Stream;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.Edition;
import org.moveleaf.model.TextSize;

/**
 * How the cover of a book is shared out, so that neither a long title nor a long address is cut.
 * Lines are reckoned by letters, which are about half as wide as high.
 */
final class CoverRoom {

  /** Sizes of the title in points, with the most lines of each that stand above the picture. */
  private static final List<Size> SIZES =
      List.of(
          new Size(60, 3, 30),
          new Size(48, 3, 30),
          new Size(38, 4, 30),
          new Size(30, 6, 30),
          new Size(24, 7, 18));

  private static final double TITLE_LINE = 1.05;

  private static final int SUBTITLE = 22;

  private static final double SUBTITLE_LINE = 1.3;

  /** Between title and subtitle, and below that at least, in millimetres. */
  private static final double AROUND_SUBTITLE = 8;

  private static final double LETTER = 0.52;

  private static final double MM_PER_POINT = 25.4 / 72;

  private static final double SIDE_MARGINS = 40;

  /** Name, a line of address and telephone. */
  private static final int FEW_LINES = 3;

  private final double width;
  private final double height;
  private final boolean large;

  /**
   * @param above millimetres of ground above the title
   */
  private record Size(int points, int lines, double above) {}

  CoverRoom(Edition edition) {
    this.width = edition.paper().width() - SIDE_MARGINS;
    this.height = edition.paper().height();
    this.large = edition.text() == TextSize.LARGE;
  }

  /** The size of a title, from 1, the largest, to 5. */
  int titleSize(String title, String subtitle, Clinic clinic) {
    double room = height - clinicHeight(clinic) - subtitleHeight(subtitle);
    for (int i = 0; i < SIZES.size(); i++) {
      Size size = SIZES.get(i);
      double points = title(size.points);
      int lines = lines(title, letters(points));
      double taken = size.above + lines * points * TITLE_LINE * MM_PER_POINT;
      if (longestWord(title) <= letters(points) && lines <= size.lines && taken <= room) {
        return i + 1;
      }
    }
    return SIZES.size();
  }

  private double subtitleHeight(String subtitle) {
    double points = title(SUBTITLE);
    return AROUND_SUBTITLE
        + lines(subtitle, letters(points)) * points * SUBTITLE_LINE * MM_PER_POINT;
  }

  /** In points, of one in the usual size. */
  private double title(int points) {
    return points * (large ? PrintStyle.MORE_FOR_TITLES : 1);
  }

  /** Millimetres of the cover's height for who hands the book out. */
  double clinicHeight(Clinic clinic) {
    int letters = letters(large ? 18 : 14);
    int lines =
        Stream.concat(Stream.of(clinic.name()), clinic.address().stream())
                .mapToInt(each -> lines(each, letters))
                .sum()
            + clinic.phone().map(each -> 1).orElse(0);
    int more = Math.max(0, lines - FEW_LINES);
    return large ? 84 + 9 * more : 64 + 7 * more;
  }

  private int letters(double points) {
    return (int) (width / (LETTER * points * MM_PER_POINT));
  }

  private static int longestWord(String text) {
    return Stream.of(text.split(" ")).mapToInt(String::length).max().orElse(0);
  }

  private static int lines(String text, int letters) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      if (used > 0 && used + 1 + word.length() > letters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
    }
    return lines;
  }
}
