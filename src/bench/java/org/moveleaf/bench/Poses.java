package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The exercises of a real handbook with their figures, each seen from several sides: what a body
 * does stays sound when the viewer walks around it, and every side is another drawing.
 */
final class Poses {

  private static final int SIDES = 9;
  private static final double STEP = 3;

  private static final Pattern DEGREES =
      Pattern.compile("(?m)^view: \\{around: (-?[\\d.]+)(?:, above: ([\\d.]+))?}$");
  private static final Pattern WORD = Pattern.compile("(?m)^view: ([a-z-]+)$");

  /** Lines of front matter that a made-up exercise takes from the real one whose figure it has. */
  private static final Pattern DATA =
      Pattern.compile("(?m)^(type|region|position|equipment|level|muscles|dose): .*\n");

  private final List<Pose> poses = new ArrayList<>();

  /**
   * @param data the exercise's front matter, without names, ladder and sources
   * @param level from 1 to 3
   * @param figure the text of the figure's file
   */
  record Pose(String data, int level, String figure) {}

  /**
   * @param content a content folder
   */
  Poses(Path content) throws IOException {
    List<Path> figures;
    try (Stream<Path> files = Files.list(content.resolve("figures"))) {
      figures = files.sorted().toList();
    }
    for (int side = 0; side < SIDES; side++) {
      for (Path file : figures) {
        Path exercise =
            content
                .resolve("exercises")
                .resolve(file.getFileName().toString().replace(".yaml", ".md"));
        if (Files.exists(exercise)) {
          add(Files.readString(file), Files.readString(exercise), side);
        }
      }
    }
  }

  private void add(String figure, String exercise, int side) {
    StringBuilder data = new StringBuilder();
    Matcher lines = DATA.matcher(exercise);
    while (lines.find()) {
      data.append(lines.group());
    }
    Matcher level = Pattern.compile("level: (\\d)").matcher(data);
    if (!level.find()) {
      throw new IllegalStateException("an exercise without a level");
    }
    poses.add(new Pose(data.toString(), Integer.parseInt(level.group(1)), seenFrom(side, figure)));
  }

  private static String seenFrom(int side, String figure) {
    double turn = (side % 2 == 0 ? 1 : -1) * ((side + 1) / 2) * STEP;
    Matcher degrees = DEGREES.matcher(figure);
    if (degrees.find()) {
      String above = degrees.group(2) == null ? "8" : degrees.group(2);
      return degrees.replaceFirst(view(Double.parseDouble(degrees.group(1)) + turn, above));
    }
    Matcher word = WORD.matcher(figure);
    if (!word.find()) {
      throw new IllegalStateException("a figure without a view");
    }
    return word.replaceFirst(view(around(word.group(1)) + turn, "8"));
  }

  private static String view(double around, String above) {
    double within = around > 180 ? around - 360 : around < -180 ? around + 360 : around;
    return String.format(Locale.ROOT, "view: {around: %.0f, above: %s}", within, above);
  }

  private static double around(String word) {
    return switch (word) {
      case "front" -> 0;
      case "front-left" -> 40;
      case "left" -> 90;
      case "back-left" -> 140;
      case "back" -> 180;
      case "back-right" -> -140;
      case "right" -> -90;
      case "front-right" -> -40;
      default -> throw new IllegalStateException("unknown view " + word);
    };
  }

  int count() {
    return poses.size();
  }

  Pose get(int index) {
    return poses.get(index % poses.size());
  }
}
