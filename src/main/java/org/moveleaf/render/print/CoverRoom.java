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
      List.of(new Size(60, 3), new Size(48, 3), new Size(38, 4), new Size(30, 6));

  private static final double LETTER = 0.52;

  private static final double MM_PER_POINT = 25.4 / 72;

  private static final double SIDE_MARGINS = 40;

  /** Name, a line of address and telephone. */
  private static final int FEW_LINES = 3;

  private final double width;
  private final boolean large;

  private record Size(int points, int lines) {}

  CoverRoom(Edition edition) {
    this.width = edition.paper().width() - SIDE_MARGINS;
    this.large = edition.text() == TextSize.LARGE;
  }

  /** The size of a title, from 1, the largest, to 4. */
  int titleSize(String title) {
    for (int i = 0; i < SIZES.size(); i++) {
      int letters = letters(SIZES.get(i).points * (large ? PrintStyle.MORE_FOR_TITLES : 1));
      if (longestWord(title) <= letters && lines(title, letters) <= SIZES.get(i).lines) {
        return i + 1;
      }
    }
    return SIZES.size();
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
