package org.moveleaf.schema;

import java.util.Map;
import java.util.TreeMap;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Origin;
import org.moveleaf.syntax.YamlNode;

/**
 * One file being read: where reports go, and where each field stood.
 *
 * <p>A reading knows the dotted name of the field that it is at, and hands out readings for the
 * fields inside.
 */
public final class Reading {

  private final String family;
  private final String path;
  private final Diagnostics diagnostics;
  private final Map<String, SourceRange> places;

  private Reading(
      String family, String path, Diagnostics diagnostics, Map<String, SourceRange> places) {
    this.family = family;
    this.path = path;
    this.diagnostics = diagnostics;
    this.places = places;
  }

  /**
   * @param family the first half of every code that is reported: {@code exercise}, {@code theme}, …
   */
  public static Reading of(String family, Diagnostics diagnostics) {
    return new Reading(family, "", diagnostics, new TreeMap<>());
  }

  /** The reading for a field inside this one. */
  Reading in(String field) {
    String inner = path.isEmpty() ? field : path + "." + field;
    return new Reading(family, inner, diagnostics, places);
  }

  /** Remembers that this field stood there and could be read. */
  void found(YamlNode node) {
    places.put(path, node.range());
  }

  /** Whether this field has been found and nothing was wrong with it. */
  boolean isFound() {
    return places.containsKey(path);
  }

  /** Whether this is a whole file, and no field of it. */
  boolean isWhole() {
    return path.isEmpty();
  }

  /** The last part of the field's name, for messages; a list's items share their list's. */
  String fieldName() {
    String[] parts = path.split("\\.");
    int last = parts.length - 1;
    while (last > 0 && parts[last].matches("\\d+")) {
      last--;
    }
    return parts[last];
  }

  /** Reports something that leaves the field's value readable. */
  public void report(String name, SourceRange range, String message, String hint) {
    diagnostics.add(Diagnostic.error(family + "/" + name, range, message).withHint(hint));
  }

  /** Reports a value that could not be read, so that no rule looks at its stand-in. */
  void reject(String name, SourceRange range, String message, String hint) {
    places.remove(path);
    report(name, range, message, hint);
  }

  /** Rejects a value of another kind than the field takes. */
  void rejectType(YamlNode node, String wanted, String example) {
    String name = fieldName();
    String shown = name.isEmpty() ? "this" : "`" + name + "`";
    String message =
        node.kind().equals("nothing")
            ? shown + " has no value"
            : shown + " is " + node.kind() + ", not " + wanted;
    reject(
        "wrong-type",
        node.range(),
        message,
        node.kind().equals("nothing") && isBeforeComment(node.range())
            ? "what begins with `#` is a comment: put quotes around it"
            : "for example, `" + example + "`");
  }

  /** As in {@code main: #1c6b53}. */
  private static boolean isBeforeComment(SourceRange range) {
    String line = range.source().line(range.line());
    return line.substring(Math.min(range.column() - 1, line.length())).strip().startsWith("#");
  }

  /** Where everything stood, once a file has been read. */
  public Origin origin(SourceText source) {
    return new Origin(source, places);
  }
}
