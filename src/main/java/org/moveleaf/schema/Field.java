package org.moveleaf.schema;

import java.util.Optional;
import org.moveleaf.syntax.YamlNode;

/**
 * A named value of a mapping.
 *
 * @param name the key
 * @param required whether leaving it out is an error
 * @param shape what stands behind the key
 * @param absent the value when it is left out
 */
public record Field<T>(String name, boolean required, Shape<T> shape, T absent) {

  /** A field that must be there. */
  public static <T> Field<T> required(String name, Shape<T> shape) {
    return new Field<>(name, true, shape, shape.standIn());
  }

  /** A field that may be left out, and says so in its type. */
  public static <T> Field<Optional<T>> optional(String name, Shape<T> shape) {
    return new Field<>(name, false, new OptionalShape<>(shape), Optional.empty());
  }

  /** A field with a value of its own when it is left out. */
  public static <T> Field<T> withDefault(String name, Shape<T> shape, T value) {
    return new Field<>(name, false, shape, value);
  }

  private record OptionalShape<T>(Shape<T> shape) implements Shape<Optional<T>> {
    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
      return Optional.of(shape.read(node, reading));
    }

    @Override
    public Description describe() {
      return shape.describe();
    }

    @Override
    public Optional<T> standIn() {
      return Optional.empty();
    }
  }
}
