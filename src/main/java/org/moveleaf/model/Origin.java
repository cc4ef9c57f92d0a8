package org.moveleaf.model;

import java.util.Map;
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
    fields = Map.copyOf(fields);
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
