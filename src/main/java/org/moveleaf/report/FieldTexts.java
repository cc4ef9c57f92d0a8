package org.moveleaf.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;

/** What each field of content means, as {@code fields.yaml} says. */
public final class FieldTexts {

  private static final String FILE = "fields.yaml";

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> below = new HashMap<>();
  private final Map<String, String> alike = new HashMap<>();

  /** In the order of the file. */
  private final Map<String, String> fields = new LinkedHashMap<>();

  private FieldTexts() {}

  /** Reads them anew. */
  public static FieldTexts read() {
    Diagnostics diagnostics = new Diagnostics();
    FieldTexts texts = new FieldTexts();
    YamlNode node =
        YamlParser.parse(new SourceText(FILE, text()), diagnostics)
            .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
    for (YamlNode.Entry part : ((YamlNode.Mapping) node).entries()) {
      Map<String, String> into = texts.part(part.key().text());
      for (YamlNode.Entry each : ((YamlNode.Mapping) part.value()).entries()) {
        into.put(each.key().text(), ((YamlNode.Scalar) each.value()).text());
      }
    }
    return texts;
  }

  private Map<String, String> part(String name) {
    return switch (name) {
      case "kinds" -> kinds;
      case "below" -> below;
      case "alike" -> alike;
      case "fields" -> fields;
      default -> throw new IllegalStateException(name);
    };
  }

  private static String text() {
    try (InputStream in = FieldTexts.class.getResourceAsStream("/org/moveleaf/report/" + FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What files of a kind are for. */
  String ofKind(String kind) {
    return kinds.getOrDefault(kind, "");
  }

  /** What leads to the headings of its text. */
  String below(String kind) {
    return below.getOrDefault(kind, "");
  }

  /** One name for fields that mean the same, for one side of the body or for both. */
  String alike(String field) {
    return alike.getOrDefault(field, field);
  }

  /**
   * What a field means.
   *
   * @param way the kind of its file and all fields that it stands in, itself last
   */
  Optional<String> of(List<String> way) {
    return key(way).map(fields::get);
  }

  /** Under which name it is explained: the longest that there is. */
  Optional<String> key(List<String> way) {
    List<String> names = way.stream().map(this::alike).toList();
    for (int from = 0; from < names.size(); from++) {
      String key = String.join(".", names.subList(from, names.size()));
      if (fields.containsKey(key)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** All names that fields and headings are explained under. */
  Set<String> keys() {
    return Collections.unmodifiableSet(fields.keySet());
  }
}
