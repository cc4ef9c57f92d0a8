package org.moveleaf.syntax;

import java.util.List;
import org.moveleaf.diagnostic.SourceRange;

/**
 * A YAML value with its place. Scalars stay the text that was typed: their type is decided by the
 * field that they stand in, not by YAML's guesses, for which {@code no} is false and {@code 1:30}
 * is ninety.
 */
public sealed interface YamlNode {

  SourceRange range();

  /** What it is, for messages: {@code text}, {@code a list}, {@code a mapping}. */
  String kind();

  <R> R accept(Visitor<R> visitor);

  /**
   * @param text the value, with quotes and escapes resolved
   * @param plain whether it was typed without quotes
   */
  record Scalar(String text, boolean plain, SourceRange range) implements YamlNode {

    /** Whether there is nothing behind the colon, or YAML's word for nothing. */
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
      return isNothing() ? "nothing" : "text";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  record Sequence(List<YamlNode> items, SourceRange range) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }
  }

  /** Entries in the order typed; keys may repeat, which whoever reads them reports. */
  record Mapping(List<Entry> entries, SourceRange range) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mapping(this);
    }
  }

  /** One {@code key: value}. */
  record Entry(Scalar key, YamlNode value) {}

  /** One answer for each kind. */
  interface Visitor<R> {
    R scalar(Scalar scalar);

    R sequence(Sequence sequence);

    R mapping(Mapping mapping);
  }
}
