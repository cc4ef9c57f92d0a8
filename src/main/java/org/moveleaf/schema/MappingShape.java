package org.moveleaf.schema;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlSlip;

/**
 * A mapping with known fields. Unknown, repeated and missing fields are reported, each once.
 *
 * @param <T> what is built from the fields
 */
public final class MappingShape<T> implements Shape<T> {

  private final Map<String, Field<?>> fields = new LinkedHashMap<>();
  private final Function<Values, T> build;
  private final String example;

  private MappingShape(List<Field<?>> fields, Function<Values, T> build, String example) {
    this.example = example;
    fields.forEach(each -> this.fields.put(each.name(), each));
    this.build = build;
  }

  /**
   * @param build makes the value; it must bear stand-ins and left-out fields
   * @param fields the fields in the order in which they are documented
   */
  public static <T> MappingShape<T> of(Function<Values, T> build, Field<?>... fields) {
    return new MappingShape<>(List.of(fields), build, "");
  }

  /** The same with an example of its own, for one whose fields may all be left out. */
  public MappingShape<T> like(String typed) {
    return new MappingShape<>(List.copyOf(fields.values()), build, typed);
  }

  /** The names of its fields, in the order in which they are documented. */
  public Set<String> names() {
    return Collections.unmodifiableSet(fields.keySet());
  }

  /** The first field, and those that must be there. */
  @Override
  public String example() {
    if (!example.isEmpty()) {
      return example;
    }
    String first = fields.keySet().iterator().next();
    return fields.values().stream()
        .filter(field -> field.required() || field.name().equals(first))
        .map(field -> field.name() + ": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public T read(YamlNode node, Reading reading) {
    if (node instanceof YamlNode.Mapping mapping) {
      return read(mapping, reading);
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
      return read(new YamlNode.Mapping(List.of(), scalar.range()), reading);
    }
    Optional<YamlSlip> slip = slip(node);
    if (slip.isPresent()) {
      reading.reject("wrong-type", node.range(), slip.get().message(), slip.get().hint());
      return standIn();
    }
    // A whole file has its fields on lines of their own.
    String typed = reading.isWhole() ? fields.keySet().iterator().next() + ": …" : example();
    reading.rejectType(node, "a mapping", typed);
    return standIn();
  }

  /** A field that lacks a blank is text to YAML. */
  private Optional<YamlSlip> slip(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.plain()
        ? YamlSlip.in(scalar.text()).filter(slip -> fields.containsKey(slip.field()))
        : Optional.empty();
  }

  private T read(YamlNode.Mapping mapping, Reading reading) {
    reading.found(mapping);
    Map<String, Object> values = new HashMap<>();
    Map<String, SourceRange> seen = new HashMap<>();
    List<YamlNode.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      boolean cut = i + 1 < entries.size() && isDecimal(entries.get(i), entries.get(i + 1));
      if (cut && fields.containsKey(entries.get(i).key().text())) {
        readDecimal(entries.get(i), entries.get(i + 1), reading, values, seen);
        i++;
      } else {
        readEntry(entries.get(i), reading, values, seen);
      }
    }
    Set<String> misspelt = new HashSet<>();
    seen.keySet().stream()
        .filter(name -> !fields.containsKey(name))
        .forEach(
            name ->
                DidYouMean.nearest(
                        YamlSlip.in(name).map(YamlSlip::field).orElse(name), fields.keySet())
                    .ifPresent(misspelt::add));
    for (Field<?> field : fields.values()) {
      // A slip of the pen is one mistake: it is reported where it stands.
      boolean missing = !seen.containsKey(field.name()) && !misspelt.contains(field.name());
      if (field.required() && missing) {
        SourceRange at = mapping.range();
        reading.report(
            "missing-field",
            at.source().range(at.start(), at.start()),
            "no field `" + field.name() + "`",
            "add `" + field.name() + ": " + field.shape().example() + "`");
      }
    }
    return build.apply(new Values(values, misspelt, mapping.range(), reading));
  }

  private void readEntry(
      YamlNode.Entry entry,
      Reading reading,
      Map<String, Object> values,
      Map<String, SourceRange> seen) {
    String name = entry.key().text();
    SourceRange place = entry.key().range();
    Field<?> field = fields.get(name);
    SourceRange first = seen.putIfAbsent(name, place);
    if (first != null) {
      reading.report(
          "duplicate-field",
          place,
          "field `" + name + "` a second time",
          "keep one; the first is in line " + first.line());
    } else if (field == null && slip(entry.key()).isPresent()) {
      YamlSlip slip = slip(entry.key()).get();
      reading.report("unknown-field", place, slip.message(), slip.hint());
    } else if (field == null) {
      reading.report(
          "unknown-field",
          place,
          "unknown field `" + name + "`",
          looksLikeText(entry)
              ? "text with a comma in `{…}` needs quotes around it"
              : DidYouMean.hintOrList(name, fields.keySet()));
    } else {
      values.put(name, read(field, entry.value(), reading.in(name)));
    }
  }

  /** Whether YAML has cut a number such as 1,5 at its comma. */
  private static boolean isDecimal(YamlNode.Entry entry, YamlNode.Entry next) {
    return entry.value() instanceof YamlNode.Scalar whole
        && next.value() instanceof YamlNode.Scalar nothing
        && nothing.isNothing()
        && whole.text().matches("\\d+")
        && next.key().text().matches("\\d+\\b.*")
        && whole.range().end() + 1 == next.key().range().start();
  }

  private void readDecimal(
      YamlNode.Entry entry,
      YamlNode.Entry next,
      Reading reading,
      Map<String, Object> values,
      Map<String, SourceRange> seen) {
    String name = entry.key().text();
    SourceRange whole = entry.value().range();
    seen.put(name, entry.key().range());
    reading
        .in(name)
        .reject(
            "wrong-type",
            whole.source().range(whole.start(), next.key().range().end()),
            "`" + name + "` is a number with a comma",
            "write a whole number: `90 s` for one and a half minutes");
    values.put(name, read(fields.get(name), entry.value(), Reading.of("none", new Diagnostics())));
  }

  /** The tail of a sentence that YAML cut at its comma. */
  private static boolean looksLikeText(YamlNode.Entry entry) {
    return entry.key().text().contains(" ")
        && entry.value() instanceof YamlNode.Scalar value
        && value.isNothing();
  }

  private static <F> F read(Field<F> field, YamlNode node, Reading reading) {
    reading.found(node);
    return field.shape().read(node, reading);
  }

  @Override
  public Description describe() {
    return new Description.Fields(
        fields.values().stream()
            .map(
                each ->
                    new Description.Named(each.name(), each.required(), each.shape().describe()))
            .toList());
  }

  @Override
  public T standIn() {
    SourceRange nowhere = SourceText.absent("").start();
    Reading silent = Reading.of("none", new Diagnostics());
    return build.apply(new Values(Map.of(), Set.of(), nowhere, silent));
  }
}
