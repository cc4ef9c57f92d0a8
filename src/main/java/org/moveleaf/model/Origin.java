package org.moveleaf.model;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveleaf.cache.Deferred;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;

/**
 * Where a piece of content comes from.
 *
 * @param source its file
 * @param fields the place of each field's value, by dotted name: {@code dose.hold}
 */
public record Origin(SourceText source, Map<String, SourceRange> fields) {

  public Origin {
    fields = Deferred.isDeferred(fields) ? fields : shared(fields);
  }

  /** All files have the same few names of fields. */
  private static Map<String, SourceRange> shared(Map<String, SourceRange> fields) {
    return fields.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(each -> each.getKey().intern(), Map.Entry::getValue));
  }

  /**
   * The file's path; that of its source for a file of words.
   *
   * @param language of the words
   */
  public String path(String language) {
    return sourcePath(source.path(), language);
  }

  /** The same for any path: {@code guide/pain.es.md} is made from {@code guide/pain.md}. */
  public static String sourcePath(String path, String language) {
    // Nearly all paths name no language.
    return path.contains("." + language + ".")
        ? path.replaceFirst("\\." + Pattern.quote(language) + "(\\.[a-z]+)$", "$1")
        : path;
  }

  /** Whether the field was there and could be read. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The field's place, or that of the nearest field around it, or the start of the file. */
  public SourceRange at(String field) {
    SourceRange found = fields.get(field);
    if (found != null) {
      return found;
    }
    int dot = field.lastIndexOf('.');
    return dot < 0 ? source.start() : at(field.substring(0, dot));
  }
}
