package org.moveleaf.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes values that are made of records as bytes, and makes them again. What stands where follows
 * from the types alone, so that bytes name none: those of one version of a record mean nothing to
 * another.
 *
 * @param <T> what is written: a record, or a sealed interface of records
 */
public final class RecordCodec<T> {

  private final Class<?> given;
  private final Set<Class<?>> deferred;
  private final Map<Type, Part> parts = new HashMap<>();
  private final Part whole;

  /** How values of one type are written and read. */
  private interface Part {
    void write(Object value, BytesWriter out);

    Object read(BytesReader in);
  }

  /**
   * @param type of the values
   * @param given the one type that is not written: whoever reads has it, and a value has one of it
   *     at most
   * @throws IllegalArgumentException where there is something in the type that is neither a record
   *     nor a plain value
   */
  public RecordCodec(Class<T> type, Class<?> given) {
    this(type, given, Set.of());
  }

  /**
   * @param deferred records whose lists and maps are read when somebody looks into them; they keep
   *     them as {@link Deferred#copyOf} does
   */
  public RecordCodec(Class<T> type, Class<?> given, Set<Class<?>> deferred) {
    this.given = given;
    this.deferred = deferred;
    this.whole = part(type);
  }

  /** The value as bytes; empty if it speaks of two of what is to be given. */
  public Optional<byte[]> encode(T value) {
    BytesWriter out = new BytesWriter();
    whole.write(value, out);
    return out.isTorn() ? Optional.empty() : Optional.of(out.bytes());
  }

  /**
   * The value that was written.
   *
   * @param bytes as {@link #encode} made them of the same type
   * @param whatIsGiven of the type that was not written
   */
  @SuppressWarnings("unchecked")
  public T decode(byte[] bytes, Object whatIsGiven) {
    return (T) whole.read(new BytesReader(bytes, whatIsGiven));
  }

  private Part part(Type type) {
    Part known = parts.get(type);
    if (known != null) {
      return known;
    }
    // A type may speak of itself: there must be something to point to before it is made.
    Later later = new Later();
    parts.put(type, later);
    later.part = made(type);
    parts.put(type, later.part);
    return later.part;
  }

  private Part made(Type type) {
    if (type instanceof ParameterizedType of) {
      Type[] inner = of.getActualTypeArguments();
      if (of.getRawType() == List.class) {
        return new OfList(part(inner[0]));
      } else if (of.getRawType() == Optional.class) {
        return new OfOptional(part(inner[0]));
      } else if (of.getRawType() == Set.class) {
        return new OfSet(part(inner[0]));
      } else if (of.getRawType() == Map.class) {
        return new OfMap(part(inner[0]), part(inner[1]));
      }
    } else if (type instanceof Class<?> plain) {
      return of(plain);
    }
    throw new IllegalArgumentException("no bytes are known for " + type);
  }

  private Part of(Class<?> type) {
    if (type == given) {
      return new Given();
    } else if (type == String.class) {
      return new OfText();
    } else if (type == int.class || type == Integer.class) {
      return new OfInt();
    } else if (type == double.class || type == Double.class) {
      return new OfDouble();
    } else if (type == boolean.class || type == Boolean.class) {
      return new OfChoice(List.of(false, true));
    } else if (type == byte[].class) {
      return new OfBytes();
    } else if (type == LocalDate.class) {
      return new OfDate();
    } else if (type == URI.class) {
      return new OfUri();
    } else if (type.isEnum()) {
      return new OfChoice(Arrays.asList(type.getEnumConstants()));
    } else if (type.isRecord()) {
      return record(type);
    } else if (type.isSealed()) {
      return sealed(type);
    }
    throw new IllegalArgumentException("no bytes are known for " + type);
  }

  private Part record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Method[] accessors = new Method[components.length];
    Part[] fields = new Part[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      Part field = part(components[i].getGenericType());
      fields[i] = deferred.contains(type) ? deferred(field) : field;
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new OfRecord(constructor, accessors, fields);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
  }

  private static Part deferred(Part part) {
    if (part instanceof OfList list) {
      return new OfDeferredList(list);
    } else if (part instanceof OfMap map) {
      return new OfDeferredMap(map);
    }
    return part;
  }

  private Part sealed(Class<?> type) {
    Class<?>[] kinds = type.getPermittedSubclasses().clone();
    Arrays.sort(kinds, Comparator.comparing(Class::getName));
    return new OfKind(List.of(kinds), Arrays.stream(kinds).map(this::part).toArray(Part[]::new));
  }

  private static final class Later implements Part {
    private Part part;

    @Override
    public void write(Object value, BytesWriter out) {
      part.write(value, out);
    }

    @Override
    public Object read(BytesReader in) {
      return part.read(in);
    }
  }

  private record Given() implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.given(value);
    }

    @Override
    public Object read(BytesReader in) {
      return in.given();
    }
  }

  private record OfText() implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.text((String) value);
    }

    @Override
    public Object read(BytesReader in) {
      return in.text();
    }
  }

  private record OfInt() implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.number((Integer) value);
    }

    @Override
    public Object read(BytesReader in) {
      return in.number();
    }
  }

  private record OfDouble() implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.bits(Double.doubleToRawLongBits((Double) value));
    }

    @Override
    public Object read(BytesReader in) {
      return Double.longBitsToDouble(in.bits());
    }
  }

  private record OfBytes() implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.sized((byte[]) value);
    }

    @Override
    public Object read(BytesReader in) {
      return in.sized();
    }
  }

  private record OfDate() implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.bits(((LocalDate) value).toEpochDay());
    }

    @Override
    public Object read(BytesReader in) {
      return LocalDate.ofEpochDay(in.bits());
    }
  }

  private record OfUri() implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.text(value.toString());
    }

    @Override
    public Object read(BytesReader in) {
      return URI.create(in.text());
    }
  }

  private record OfChoice(List<?> choices) implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.number(choices.indexOf(value));
    }

    @Override
    public Object read(BytesReader in) {
      return choices.get(in.number());
    }
  }

  private record OfOptional(Part part) implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      Optional<?> optional = (Optional<?>) value;
      out.number(optional.isPresent() ? 1 : 0);
      optional.ifPresent(each -> part.write(each, out));
    }

    @Override
    public Object read(BytesReader in) {
      return in.number() == 0 ? Optional.empty() : Optional.of(part.read(in));
    }
  }

  private record OfList(Part part) implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      List<?> list = (List<?>) value;
      out.number(list.size());
      list.forEach(each -> part.write(each, out));
    }

    @Override
    public List<Object> read(BytesReader in) {
      Object[] all = new Object[in.number()];
      for (int i = 0; i < all.length; i++) {
        all[i] = part.read(in);
      }
      return List.of(all);
    }
  }

  private record OfDeferredList(OfList list) implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      int size = ((List<?>) value).size();
      out.number(size);
      if (size > 0) {
        out.apart(() -> list.write(value, out));
      }
    }

    @Override
    public Object read(BytesReader in) {
      int size = in.number();
      if (size == 0) {
        return List.of();
      }
      long kinds = in.bits();
      BytesReader inside = in.apart();
      return new DeferredList<>(size, kinds, () -> list.read(inside.again()));
    }
  }

  private record OfDeferredMap(OfMap map) implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      out.apart(() -> map.write(value, out));
    }

    @Override
    public Object read(BytesReader in) {
      in.bits();
      BytesReader inside = in.apart();
      return new DeferredMap<>(() -> map.read(inside.again()));
    }
  }

  private record OfSet(Part part) implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      Set<?> set = (Set<?>) value;
      out.number(set.size());
      set.forEach(each -> part.write(each, out));
    }

    @Override
    public Object read(BytesReader in) {
      Set<Object> set = new LinkedHashSet<>();
      for (int left = in.number(); left > 0; left--) {
        set.add(part.read(in));
      }
      return set;
    }
  }

  private record OfMap(Part key, Part value) implements Part {
    @Override
    public void write(Object map, BytesWriter out) {
      Map<?, ?> all = (Map<?, ?>) map;
      out.number(all.size());
      all.forEach(
          (k, v) -> {
            key.write(k, out);
            value.write(v, out);
          });
    }

    @Override
    public Map<Object, Object> read(BytesReader in) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int left = in.number(); left > 0; left--) {
        Object k = key.read(in);
        map.put(k, value.read(in));
      }
      return map;
    }
  }

  private record OfKind(List<Class<?>> kinds, Part[] parts) implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      int kind = 0;
      while (!kinds.get(kind).isInstance(value)) {
        kind++;
      }
      out.number(kind);
      out.mark(Deferred.mark(kinds.get(kind)));
      parts[kind].write(value, out);
    }

    @Override
    public Object read(BytesReader in) {
      return parts[in.number()].read(in);
    }
  }

  private record OfRecord(Constructor<?> constructor, Method[] accessors, Part[] fields)
      implements Part {
    @Override
    public void write(Object value, BytesWriter out) {
      for (int i = 0; i < fields.length; i++) {
        try {
          fields[i].write(accessors[i].invoke(value), out);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("cannot read " + accessors[i], e);
        }
      }
    }

    @Override
    public Object read(BytesReader in) {
      Object[] values = new Object[fields.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = fields[i].read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot make " + constructor, e);
      }
    }
  }
}
