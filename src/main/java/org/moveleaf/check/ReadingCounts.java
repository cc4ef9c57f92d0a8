package org.moveleaf.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Readability;
import org.moveleaf.language.TextCounts;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Programme;

/** What has been counted in the texts of a handbook: a rule and the report ask for the same. */
public final class ReadingCounts {

  private final Map<Object, TextCounts> known =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * @param language its tag
   */
  public TextCounts of(Exercise exercise, String language) {
    return counts(exercise, () -> Writings.of(exercise), language);
  }

  /**
   * @param language its tag
   */
  public TextCounts of(Programme programme, String language) {
    return counts(programme, () -> Writings.of(programme), language);
  }

  private TextCounts counts(Object text, Supplier<List<Passage>> passages, String language) {
    TextCounts counts = known.get(text);
    if (counts == null) {
      counts = Readability.count(passages.get(), language);
      known.put(text, counts);
    }
    return counts;
  }
}
