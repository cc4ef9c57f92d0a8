package org.moveleaf.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moveleaf.syntax.YamlNode;

/** A mapping whose keys the writer chooses. */
final class MapShape<T> implements Shape<Map<String, T>> {

  private final Shape<T> values;

  MapShape(Shape<T> values) {
    this.values = values;
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
      if (!Ids.isId(key)) {
        reading.report(
            "wrong-type", entry.key().range(), "`" + key + "` is not a name", "use " + Ids.RULE);
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
    return new Description.Free(Ids.PATTERN, values.describe());
  }

  @Override
  public Map<String, T> standIn() {
    return Map.of();
  }
}
