package org.moveleaf.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a figure's file, and a file that shows it.
 *
 * @param words as they stand there
 * @param about what else there is to say of them, such as their limits
 * @param file the whole file, whose last stage is to be drawn
 */
record PoseExample(String words, String about, String file) {

  static Draft draft() {
    return new Draft();
  }

  /** A file of figures in the making. */
  static final class Draft {
    private String person = "ana";
    private String view = "front-left";
    private String mirrored = "";
    private String crop = "";
    private String base = "standing";
    private String props = "";
    private String furniture = "";
    private final List<String> pose = new ArrayList<>();
    private final List<String> last = new ArrayList<>();

    Draft person(String word) {
      person = word;
      return this;
    }

    Draft view(String words) {
      view = words;
      return this;
    }

    Draft mirrored(String word) {
      mirrored = word;
      return this;
    }

    Draft crop(String word) {
      crop = word;
      return this;
    }

    Draft base(String word) {
      base = word;
      return this;
    }

    Draft props(String words) {
      props = words;
      return this;
    }

    Draft furniture(String words) {
      furniture = words;
      return this;
    }

    /** A line below {@code pose}: it holds for all stages. */
    Draft pose(String line) {
      pose.add(line);
      return this;
    }

    /** A line of a second stage, which shows the first one palely behind. */
    Draft last(String line) {
      last.add(line);
      return this;
    }

    PoseExample shows(String words, String about) {
      StringBuilder out = new StringBuilder();
      line(out, "person: ", person);
      line(out, "view: ", view);
      line(out, "mirrored: ", mirrored);
      line(out, "crop: ", crop);
      line(out, "base: ", base);
      line(out, "props: ", props.isEmpty() ? "" : "[" + props + "]");
      line(out, "furniture: ", furniture.isEmpty() ? "" : "{" + furniture + "}");
      if (!pose.isEmpty()) {
        out.append("pose:\n");
        pose.forEach(each -> line(out, "  ", each));
      }
      out.append("stages:\n  - shows: start\n");
      if (!last.isEmpty()) {
        out.append("  - shows: 1\n    ghost: yes\n");
        last.forEach(each -> line(out, "    ", each));
      }
      return new PoseExample(words, about, out.toString());
    }

    private static void line(StringBuilder out, String before, String words) {
      if (!words.isEmpty()) {
        out.append(before).append(words).append('\n');
      }
    }
  }
}
