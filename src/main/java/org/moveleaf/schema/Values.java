package org.moveleaf.schema;

import java.util.Map;
import java.util.Set;
import org.moveleaf.diagnostic.SourceRange;

/** The values of a mapping's fields, for whoever builds a value from them. */
public final class Values {

  private final Map<String, Object> byName;
  private final Set<String> misspelt;
  private final SourceRange range;
  private final Reading reading;

  /**
   * @param misspelt names that unknown keys were probably meant for
   */
  Values(Map<String, Object> byName, Set<String> misspelt, SourceRange range, Reading reading) {
    this.byName = byName;
    this.misspelt = misspelt;
    this.range = range;
    this.reading = reading;
  }

  /** The field's value: as read, as left out, or its stand-in. */
  @SuppressWarnings("unchecked") // put there by the same field, see MappingShape
  public <T> T get(Field<T> field) {
    return (T) byName.getOrDefault(field.name(), field.absent());
  }

  /** Whether the field seems to be there under a wrong name, which has been reported. */
  public boolean isMisspelt(Field<?> field) {
    return misspelt.contains(field.name());
  }

  /** Where the mapping stands. */
  public SourceRange range() {
    return range;
  }

  /** For reports on fields that do not go together. */
  public Reading reading() {
    return reading;
  }
}
