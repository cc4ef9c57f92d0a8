package org.moveleaf.schema;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.syntax.YamlNode;

final class VocabularyShape extends ScalarShape<String> {

  private final String kind;
  private final Collection<String> ids;

  VocabularyShape(String kind, Collection<String> ids) {
    this.kind = kind;
    this.ids = ids;
  }

  @Override
  String wanted() {
    return "one word";
  }

  @Override
  public String example() {
    return new TreeSet<>(ids).stream().findFirst().orElse("word");
  }

  @Override
  Optional<String> parse(YamlNode.Scalar scalar, Reading reading) {
    String text = scalar.text();
    if (ids.contains(text)) {
      return Optional.of(text);
    }
    String name = reading.fieldName();
    reading.reject(
        "unknown-value", scalar.range(), "`" + name + "` cannot be `" + text + "`", remedy(text));
    return Optional.empty();
  }

  private String remedy(String text) {
    String known = DidYouMean.hintOrList(text, new TreeSet<>(ids));
    return known
        + (known.endsWith("?") ? " If" : "; if")
        + " it is another, "
        + Ids.of(text)
            .map(id -> added(id, text) + (id.equals(text) ? "" : ", and write `" + id + "` here"))
            .orElse("name it in `handbook.yaml` under `labels`");
  }

  private String added(String id, String text) {
    String words = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return "add `labels: {"
        + kind
        + ": {"
        + id
        + ": "
        + (id.equals(text) ? words.replace('-', ' ') : typed(words))
        + "}}` to `handbook.yaml`";
  }

  /** Quoted where YAML would take it for more than words. */
  private static String typed(String words) {
    return words.matches("[\\p{L}\\p{M}\\p{N} -]+") ? words : '"' + words.replace("\"", "") + '"';
  }

  @Override
  public Description describe() {
    return new Description.Words(List.copyOf(new TreeSet<>(ids)));
  }

  @Override
  public String standIn() {
    return "";
  }
}
