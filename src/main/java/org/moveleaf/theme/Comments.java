package org.moveleaf.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.SourceText;

/** Comments of YAML, to be taken over and to be written. */
final class Comments {

  private static final int WIDTH = 100;

  private Comments() {}

  /** Those right above a line, without what they are indented by. */
  static List<String> above(int line, SourceText source) {
    List<String> comments = new ArrayList<>();
    for (int at = line - 1; at > 0 && source.line(at).strip().startsWith("#"); at--) {
      comments.add(0, source.line(at).strip());
    }
    return comments;
  }

  /** A paragraph as the lines of a comment. */
  static Stream<String> of(String paragraph, String indent) {
    List<StringBuilder> lines = new ArrayList<>();
    for (String word : paragraph.split(" ")) {
      StringBuilder last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last == null || last.length() + word.length() >= WIDTH) {
        lines.add(new StringBuilder(indent).append("# ").append(word));
      } else {
        last.append(' ').append(word);
      }
    }
    return lines.stream().map(StringBuilder::toString);
  }
}
