package org.moveleaf.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static final Map<Class<?>, Method[]> ACCESSORS = new ConcurrentHashMap<>();

  private final Set<Class<?>> ignored;
  private final Bytes bytes = new Bytes();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** What is written stays where it is. */
  private static final class Bytes extends ByteArrayOutputStream {
    String hash() {
      return Hash128.hex(buf, count);
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
    try {
      write(value);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("a digest cannot fail", e);
    }
  }

  /** The hash of all that was added. */
  public String hex() {
    return bytes.hash();
  }

  private void write(Object value) throws IOException {
    if (value instanceof String text) {
      bytes('s', text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof List<?> list) {
      out.writeByte('l');
      out.writeInt(list.size());
      for (Object each : list) {
        write(each);
      }
    } else if (value instanceof Optional<?> optional) {
      out.writeByte(optional.isPresent() ? '1' : '0');
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value == null || ignored.contains(value.getClass())) {
      out.writeByte('-');
    } else if (value instanceof Record) {
      fields(value);
    } else if (value instanceof Map<?, ?> map) {
      unordered('m', map.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
    } else if (value instanceof Set<?> set) {
      unordered('t', set);
    } else if (value instanceof byte[] array) {
      bytes('b', array);
    } else if (isPlain(value)) {
      out.writeUTF(value.getClass().getName());
      bytes('p', value.toString().getBytes(StandardCharsets.UTF_8));
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

  private void bytes(char kind, byte[] bytes) throws IOException {
    out.writeByte(kind);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void unordered(char kind, Collection<?> values) throws IOException {
    String[] hashes =
        values.stream()
            .map(each -> new RecordDigest(ignored).add(each).hex())
            .toArray(String[]::new);
    Arrays.sort(hashes);
    out.writeByte(kind);
    write(List.of(hashes));
  }

  private void fields(Object value) throws IOException {
    out.writeByte('r');
    out.writeUTF(value.getClass().getName());
    for (Method each : ACCESSORS.computeIfAbsent(value.getClass(), RecordDigest::accessors)) {
      try {
        write(each.invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + each, e);
      }
    }
  }

  private static Method[] accessors(Class<?> type) {
    Method[] accessors =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .toArray(Method[]::new);
    Arrays.stream(accessors).forEach(each -> each.setAccessible(true));
    return accessors;
  }
}
