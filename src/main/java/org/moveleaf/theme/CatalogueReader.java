package org.moveleaf.theme;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.TreeMap;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;

/** Reads {@code messages/<language>.yaml}: nested keys, ICU message patterns at their ends. */
final class CatalogueReader {

  private final Diagnostics diagnostics;
  private final Map<String, String> patterns = new TreeMap<>();

  private CatalogueReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Map<String, String> read(ThemeFile file, Diagnostics diagnostics) {
    CatalogueReader reader = new CatalogueReader(diagnostics);
    YamlParser.parse(file.source(), diagnostics).ifPresent(root -> reader.take("", root));
    return reader.patterns;
  }

  private void take(String key, YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      String prefix = key.isEmpty() ? "" : key + ".";
      mapping.entries().forEach(each -> take(prefix + each.key().text(), each.value()));
    } else if (node instanceof YamlNode.Scalar scalar) {
      takePattern(key, scalar);
    } else {
      error("wrong-type", node, "message `" + key + "` is " + node.kind(), "write it as text");
    }
  }

  private void takePattern(String key, YamlNode.Scalar scalar) {
    if (patterns.putIfAbsent(key, scalar.text()) != null) {
      error("duplicate-field", scalar, "message `" + key + "` a second time", "keep one");
      return;
    }
    try {
      new MessagePattern(scalar.text());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      error(
          "bad-message",
          scalar,
          "message `" + key + "` is no ICU message pattern",
          "check its braces; a plural is written `{n, plural, one {…} other {…}}`");
    }
  }

  private void error(String name, YamlNode node, String message, String hint) {
    diagnostics.add(Diagnostic.error("theme/" + name, node.range(), message).withHint(hint));
  }
}
