package org.moveleaf.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.WordLists;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;

/**
 * The text of a file with the words that checks look for, which wait to be filled in: each list
 * empty, below its English.
 */
final class WordListsDraft {

  private final SourceText english = WordLists.source("en").orElseThrow();
  private final List<String> lines = new ArrayList<>();

  private WordListsDraft() {}

  static String in(String language) {
    WordListsDraft draft = new WordListsDraft();
    String name = Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
    Comments.of(
            "What the checks know of "
                + name
                + ". Type its words between the brackets, with commas between them; those of"
                + " English stand above. A star stands for the rest of a word. What stays empty is"
                + " not looked for. The signs matter most.",
            "")
        .forEach(draft.lines::add);
    YamlParser.parse(draft.english, new Diagnostics()).ifPresent(node -> draft.write(node, ""));
    return String.join("\n", draft.lines) + "\n";
  }

  private void write(YamlNode node, String indent) {
    for (YamlNode.Entry each : ((YamlNode.Mapping) node).entries()) {
      if (indent.isEmpty()) {
        lines.add("");
      }
      Comments.above(each.key().range().line(), english)
          .forEach(comment -> lines.add(indent + comment));
      String key = indent + each.key().text() + ":";
      if (each.value() instanceof YamlNode.Sequence list) {
        Comments.of(words(list), indent).forEach(lines::add);
        lines.add(key + " []");
      } else if (each.value() instanceof YamlNode.Scalar text) {
        lines.add(key + " \"" + text.text().replace("\"", "\\\"") + "\"");
      } else {
        lines.add(key);
        write(each.value(), indent + "  ");
      }
    }
  }

  private static String words(YamlNode.Sequence list) {
    return list.items().stream()
        .map(each -> ((YamlNode.Scalar) each).text())
        .collect(Collectors.joining(", "));
  }
}
