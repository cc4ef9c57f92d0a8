package org.moveleaf.cache;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A hash of values that are made of records: of two that say the same it is the same, in every run
 * and on every computer. Lists count with their order, sets and maps without one.
 */
public final class RecordDigest {

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private final Set<Class<?>> ignored;
  private final BytesWriter out = new BytesWriter();

  /** A kind of record. */
  private record Shape(byte[] name, Method[] accessors) {

    static Shape of(Class<?> type) {
      Method[] accessors =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
      Arrays.stream(accessors).forEach(each -> each.setAccessible(true));
      return new Shape(type.getName().getBytes(StandardCharsets.UTF_8), accessors);
    }
  }

  /**
   * @param ignored what does not matter: of these no value counts
   */
  public RecordDigest(Set<Class<?>> ignored) {
    this.ignored = ignored;
  }

  /**
   * Adds a value.
   *
   * @throws IllegalArgumentException if it has anything in it that is neither a record nor a plain
   *     value, as nobody knows what of it matters
   */
  public RecordDigest add(Object value) {
    write(value);
    return this;
  }

  /** The hash of all that was added. */
  public String hex() {
    return out.hash();
  }

  private void write(Object value) {
    if (value instanceof String text) {
      out.octet('s');
      out.text(text);
    } else if (value instanceof List<?> list) {
      out.octet('l');
      out.number(list.size());
      for (Object each : list) {
        write(each);
      }
    } else if (value instanceof Optional<?> optional) {
      out.octet(optional.isPresent() ? '1' : '0');
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value == null || ignored.contains(value.getClass())) {
      out.octet('-');
    } else if (value instanceof Record) {
      fields(value);
    } else if (value instanceof Map<?, ?> map) {
      unordered('m', map.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
    } else if (value instanceof Set<?> set) {
      unordered('t', set);
    } else if (value instanceof byte[] array) {
      out.octet('b');
      out.sized(array);
    } else if (isPlain(value)) {
      out.octet('p');
      out.text(value.getClass().getName());
      out.text(value.toString());
    } else {
      throw new IllegalArgumentException("what matters of a " + value.getClass() + "?");
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof Enum<?>
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof Character
        || value instanceof java.time.temporal.Temporal
        || value instanceof java.net.URI;
  }

  private void unordered(char kind, Collection<?> values) {
    String[] hashes =
        values.stream()
            .map(each -> new RecordDigest(ignored).add(each).hex())
            .toArray(String[]::new);
    Arrays.sort(hashes);
    out.octet(kind);
    write(List.of(hashes));
  }

  private void fields(Object value) {
    Shape shape = SHAPES.computeIfAbsent(value.getClass(), Shape::of);
    out.octet('r');
    out.sized(shape.name);
    for (Method each : shape.accessors) {
      try {
        write(each.invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + each, e);
      }
    }
  }
}
