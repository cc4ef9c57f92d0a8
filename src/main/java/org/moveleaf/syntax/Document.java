package org.moveleaf.syntax;

import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Prose;

/**
 * A Markdown file with front matter: data between two lines of {@code ---}, text after them.
 *
 * @param data the front matter
 * @param text the text
 * @param source the file
 */
public record Document(YamlNode data, Prose text, SourceText source) {

  private static final String FENCE = "---";

  /**
   * Reads a file; empty, and reported, where there is no front matter, it is no YAML, or the text
   * cannot be read: what would be missing in the rest has been said by that.
   */
  public static Optional<Document> parse(SourceText source, Diagnostics diagnostics) {
    Optional<Parts> parts = Parts.find(source);
    if (parts.isEmpty()) {
      boolean open = source.text().startsWith(FENCE);
      diagnostics.add(
          Diagnostic.error(
                  "file/no-front-matter",
                  source.start(),
                  open ? "front matter that does not end" : "no front matter")
              .withHint(
                  open
                      ? "put a line `---` between the last field and the text"
                      : "begin the file with a line `---`, the fields, and another line `---`"));
      return Optional.empty();
    }
    Parts found = parts.get();
    Optional<Prose> text = MarkdownParser.parse(source, found.textStart, diagnostics);
    return YamlParser.parse(source, found.dataStart, found.dataEnd, diagnostics)
        .flatMap(data -> text.map(prose -> new Document(data, prose, source)));
  }

  private record Parts(int dataStart, int dataEnd, int textStart) {

    static Optional<Parts> find(SourceText source) {
      String text = source.text();
      int dataStart = lineAfterFence(text, 0);
      if (dataStart < 0) {
        return Optional.empty();
      }
      for (int at = dataStart; at < text.length(); at = nextLine(text, at)) {
        int textStart = lineAfterFence(text, at);
        if (textStart >= 0) {
          return Optional.of(new Parts(dataStart, at, textStart));
        }
      }
      return Optional.empty();
    }

    /** Where the next line starts if this one is a fence, otherwise −1. */
    private static int lineAfterFence(String text, int at) {
      int next = nextLine(text, at);
      return text.substring(at, next).strip().equals(FENCE) && text.startsWith(FENCE, at)
          ? next
          : -1;
    }

    private static int nextLine(String text, int at) {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end + 1;
    }
  }
}
