package org.moveleaf.theme;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;
import org.moveleaf.theme.Theme.Layer;

/**
 * Whether what a clinic's own theme brings is asked for. A file or a message whose name has a slip
 * stands for nothing, and what it was to replace stays as it was.
 */
final class UnusedCheck {

  private static final String MESSAGES = "messages";
  private static final String LANGUAGE = "language";
  private static final String TEMPLATES = "templates";
  private static final String PRINT = "print";

  /** Where files are looked for; a theme may keep what it likes in other folders. */
  private static final Set<String> FOLDERS =
      new TreeSet<>(List.of("fonts", LANGUAGE, MESSAGES, PRINT, "site", TEMPLATES));

  private static final Pattern TEMPLATE = Pattern.compile(".*\\.(?:ftlh|ftl|html?)");
  private static final Pattern STYLE_SHEET = Pattern.compile(".*\\.css");
  private static final Pattern SCRIPT = Pattern.compile(".*\\.m?js");

  /** What there may be more of than the usual theme has: words of content, and to search by. */
  private static final Pattern OPEN = Pattern.compile("(?:label\\.[^.]+|search)\\..*");

  private final List<Layer> layers;
  private final Diagnostics diagnostics;
  private final Set<String> named;

  /** The clinic's templates, style sheets and scripts: they may name other files, and messages. */
  private final List<String> texts;

  /**
   * @param layers the theme first, then its parent, and so on
   */
  UnusedCheck(List<Layer> layers, Diagnostics diagnostics) {
    this.layers = layers;
    this.diagnostics = diagnostics;
    this.named =
        layers.stream()
            .flatMap(layer -> layer.manifest().namedFiles(face -> true).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    this.texts =
        layers.stream().filter(UnusedCheck::isOwn).flatMap(layer -> texts(layer).stream()).toList();
  }

  /** What has no parent is the program's own; only what stands in front of it is looked at. */
  private static boolean isOwn(Layer layer) {
    return layer.manifest().parent().isPresent();
  }

  private static List<String> texts(Layer layer) {
    return layer.folder().files().stream()
        .filter(
            file ->
                isIn(FOLDERS, file)
                    && List.of(TEMPLATE, STYLE_SHEET, SCRIPT).stream()
                        .anyMatch(each -> each.matcher(file).matches()))
        .flatMap(file -> layer.folder().read(file).stream())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  private static boolean isIn(Collection<String> folders, String file) {
    return folders.contains(top(file));
  }

  /** The folder of the theme that a file is in; empty for one beside {@code theme.yaml}. */
  private static String top(String file) {
    return file.substring(0, Math.max(file.indexOf('/'), 0));
  }

  void run() {
    for (int i = 0; i < layers.size() - 1; i++) {
      Layer layer = layers.get(i);
      List<Layer> parents = layers.subList(i + 1, layers.size());
      for (String file : layer.folder().files()) {
        if (!named.contains(file) && Theme.find(parents, file).isEmpty()) {
          checkFile(layer, file, parents);
        }
        if (top(file).equals(MESSAGES)) {
          layer.folder().read(file).ifPresent(bytes -> checkMessages(layer, file, parents));
        }
      }
    }
  }

  /** One that no manifest names and no parent has. */
  private void checkFile(Layer layer, String file, List<Layer> parents) {
    String top = top(file);
    String name = name(file);
    if (!FOLDERS.contains(top)) {
      checkFolder(layer, file, top);
    } else if (List.of(MESSAGES, LANGUAGE).contains(top)) {
      checkLanguage(layer, file);
    } else if (texts.stream().anyMatch(text -> text.contains(name))) {
      return;
    } else if (top.equals(TEMPLATES)) {
      report(layer, file, slip(file, parents).orElse("take it out, or include it in another one"));
    } else if (STYLE_SHEET.matcher(name).matches()) {
      String field = top.equals(PRINT) ? "print-styles" : "site-styles";
      report(layer, file, slip(file, parents).orElse("name it under `" + field + "`"));
    } else if (SCRIPT.matcher(name).matches()) {
      report(layer, file, slip(file, parents).orElse("name it under `site-scripts`"));
    }
  }

  /** A file of a parent that was meant: of the same name elsewhere, or nearly so in its folder. */
  private static Optional<String> slip(String file, List<Layer> parents) {
    List<String> usual =
        parents.stream().flatMap(each -> each.folder().allFiles().stream()).toList();
    String name = name(file);
    Optional<String> elsewhere = usual.stream().filter(each -> name(each).equals(name)).findFirst();
    if (elsewhere.isPresent()) {
      return elsewhere.map(each -> "the usual one is `" + each + "`");
    }
    String folder = file.substring(0, file.length() - name.length());
    return DidYouMean.hint(
        name,
        usual.stream()
            .filter(each -> each.equals(folder + name(each)))
            .map(UnusedCheck::name)
            .toList());
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private void checkFolder(Layer layer, String file, String top) {
    boolean isTemplate = file.endsWith(".ftlh");
    Optional<String> slip =
        top.isEmpty() || top.startsWith(".") ? Optional.empty() : DidYouMean.hint(top, FOLDERS);
    if (isTemplate || slip.isPresent()) {
      report(layer, file, slip.orElse("templates are in `templates/site` and `templates/print`"));
    }
  }

  /** A catalogue, or a list of words, is asked for by the usual tag of its language. */
  private void checkLanguage(Layer layer, String file) {
    String name = file.substring(top(file).length() + 1);
    String tag = name.replaceFirst("\\.ya?ml$", "");
    ULocale locale = ULocale.createCanonical(tag);
    boolean isKnown = List.of(ULocale.getISOLanguages()).contains(locale.getLanguage());
    String usual =
        (top(file).equals(LANGUAGE) ? locale.getLanguage() : locale.toLanguageTag()) + ".yaml";
    if (!isKnown) {
      report(layer, file, "name it by the tag of its language, as `de.yaml` for German");
    } else if (!name.equals(usual)) {
      report(layer, file, "name it `" + usual + "`");
    }
  }

  private void report(Layer layer, String file, String hint) {
    warn(
        "theme/unused-file",
        SourceText.absent(layer.folder().name(file)).start(),
        "nothing asks for this file",
        hint);
  }

  private void checkMessages(Layer layer, String file, List<Layer> parents) {
    Set<String> known = new TreeSet<>();
    for (Layer parent : parents) {
      parent
          .folder()
          .read(MESSAGES + "/en.yaml")
          .ifPresent(bytes -> each(parent, MESSAGES + "/en.yaml", (key, place) -> known.add(key)));
    }
    each(
        layer,
        file,
        (key, place) -> {
          if (!known.contains(key) && !OPEN.matcher(key).matches() && !isUsed(key)) {
            warn(
                "theme/unused-message",
                place,
                "nothing asks for the message `" + key + "`",
                DidYouMean.hint(key, known)
                    .orElse("take it out, or use it in a template: `${msg(\"" + key + "\")}`"));
          }
        });
  }

  /** Also where a template puts the key together, as in {@code msg("ours." + id)}. */
  private boolean isUsed(String key) {
    String group = key.substring(0, key.lastIndexOf('.') + 1);
    return texts.stream()
        .anyMatch(text -> text.contains(key) || (!group.isEmpty() && text.contains(group + "\"")));
  }

  /** Hands on the messages of a catalogue with the places of their keys. */
  private static void each(Layer layer, String file, BiConsumer<String, SourceRange> taker) {
    // What is wrong with it is said by who reads it for a language.
    YamlParser.parse(layer.folder().require(file).source(), new Diagnostics())
        .ifPresent(root -> each("", root, taker));
  }

  private static void each(String prefix, YamlNode node, BiConsumer<String, SourceRange> taker) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        String key = prefix + entry.key().text();
        if (entry.value() instanceof YamlNode.Mapping inner) {
          each(key + ".", inner, taker);
        } else {
          taker.accept(key, entry.key().range());
        }
      }
    }
  }

  private void warn(String code, SourceRange at, String message, String hint) {
    diagnostics.add(Diagnostic.warning(code, at, message).withHint(hint));
  }
}
