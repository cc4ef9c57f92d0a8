package org.moveleaf.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moveleaf.diagnostic.Characters;
import org.moveleaf.schema.Ids;

/**
 * Finds names of files that are fine on one computer and not on the next, or not in an address of a
 * page. Asked for the names of one folder in turn.
 */
final class FileNames {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?<!\\.)");
  private static final int MAX = 100;
  private static final String RULE = "use letters a to z, digits, `-`, `_` and `.`";

  private final Map<String, String> folded = new HashMap<>();

  /** What is wrong with a name. */
  record Flaw(String code, String fact, String remedy) {}

  Optional<Flaw> flaw(String name) {
    if (name.endsWith(".md") || name.endsWith(".yaml")) {
      // Names of texts are held to a stricter rule by those who read them.
      return device(name);
    }
    if (name.length() > MAX) {
      return flaw("bad-name", "a name of more than " + MAX + " letters", "give it a shorter one");
    }
    if (!FORM.matcher(name).matches()) {
      String remedy = better(name).map(each -> "name it `" + each + "`").orElse(RULE);
      return flaw("bad-name", "the name `" + shown(name) + "`", remedy);
    }
    String other = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    return other == null
        ? device(name)
        : flaw(
            "same-name",
            "`" + name + "` and `" + other + "` are one file on Windows and on a Mac",
            "give one of them another name");
  }

  /** Nearly the same name in the usual letters; empty where it has other ones. */
  private static Optional<String> better(String name) {
    String better =
        Ids.plain(name)
            .replaceAll("[\\x00-,/:-@\\[-^`{-\\x7f]+", "-")
            .replaceAll("-?\\.-?", ".")
            .replaceAll("^[.-]+|[.-]+$", "");
    return Optional.of(better)
        .filter(each -> FORM.matcher(each).matches() && each.indexOf('.') > 0);
  }

  private static Optional<Flaw> device(String name) {
    return Ids.isDevice(name)
        ? flaw("reserved-name", "Windows takes `" + name + "` for a device", "give it another name")
        : Optional.empty();
  }

  private static Optional<Flaw> flaw(String code, String fact, String remedy) {
    return Optional.of(new Flaw(code, fact, remedy));
  }

  /** What cannot be seen is written as its number. */
  static String shown(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .forEach(
            each -> {
              if (Characters.isHidden(each) || Character.isWhitespace(each) && each != ' ') {
                out.append('<').append(Characters.name(each)).append('>');
              } else {
                out.appendCodePoint(each);
              }
            });
    return out.toString();
  }
}
