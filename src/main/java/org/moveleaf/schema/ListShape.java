package org.moveleaf.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlSlip;

/** A list; an item that could not be read is left out of it. */
final class ListShape<T> implements Shape<List<T>> {

  private final Shape<T> items;
  private final int min;

  ListShape(Shape<T> items, int min) {
    this.items = items;
    this.min = min;
  }

  @Override
  public List<T> read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      Optional<YamlSlip> slip = slip(node);
      if (slip.isPresent()) {
        reading.reject("wrong-type", node.range(), slip.get().message(), slip.get().hint());
        return List.of();
      }
      reading.rejectType(node, "a list", example(node));
      return List.of();
    }
    if (sequence.items().size() < min) {
      reading.report(
          "out-of-range",
          node.range(),
          "`" + reading.fieldName() + "` is empty",
          "give at least " + min);
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Reading inner = reading.in(String.valueOf(i));
      YamlNode item = sequence.items().get(i);
      inner.found(item);
      T value = items.read(item, inner);
      if (inner.isFound()) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  /** A point whose dash lacks a blank is text to YAML, or the name of a field. */
  private static Optional<YamlSlip> slip(YamlNode node) {
    YamlNode first =
        node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()
            ? mapping.entries().get(0).key()
            : node;
    if (!(first instanceof YamlNode.Scalar scalar) || !scalar.text().startsWith("-")) {
      return Optional.empty();
    }
    String text = scalar.range().source().text();
    int end = text.indexOf('\n', scalar.range().start());
    return YamlSlip.in(text.substring(scalar.range().start(), end < 0 ? text.length() : end))
        .filter(slip -> slip.field().isEmpty());
  }

  private static String example(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && !scalar.isNothing()
        ? "[" + scalar.text() + "]"
        : "[…]";
  }

  @Override
  public Description describe() {
    return new Description.Items(items.describe(), min);
  }

  @Override
  public List<T> standIn() {
    return List.of();
  }
}
