package org.moveleaf.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.moveleaf.syntax.YamlNode;

/** A mapping whose keys the writer chooses. */
final class MapShape<T> implements Shape<Map<String, T>> {

  private final Shape<T> values;
  private final Predicate<String> keys;
  private final String pattern;
  private final String rule;

  MapShape(Shape<T> values) {
    this(values, Ids::isId, Ids.PATTERN, Ids.RULE);
  }

  /**
   * @param keys the form of a key
   * @param pattern the same as a regular expression
   * @param rule the same in words
   */
  MapShape(Shape<T> values, Predicate<String> keys, String pattern, String rule) {
    this.values = values;
    this.keys = keys;
    this.pattern = pattern;
    this.rule = rule;
  }

  @Override
  public Map<String, T> read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      reading.rejectType(node, "a mapping", "key: …");
      return Map.of();
    }
    Map<String, T> read = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!keys.test(key)) {
        reading.report(
            "wrong-type", entry.key().range(), "`" + key + "` is not a name", "use " + rule);
      } else if (read.containsKey(key)) {
        reading.report(
            "duplicate-field",
            entry.key().range(),
            "field `" + key + "` a second time",
            "keep one");
      } else {
        Reading inner = reading.in(key);
        inner.found(entry.value());
        read.put(key, values.read(entry.value(), inner));
      }
    }
    return Collections.unmodifiableMap(read);
  }

  @Override
  public Description describe() {
    return new Description.Free(pattern, values.describe());
  }

  @Override
  public Map<String, T> standIn() {
    return Map.of();
  }
}
