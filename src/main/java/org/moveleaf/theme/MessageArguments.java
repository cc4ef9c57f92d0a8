package org.moveleaf.theme;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What messages are filled in with, by the English ones: these use nearly all that there is. */
final class MessageArguments {

  private final Map<String, String> english;

  /**
   * @param english patterns by key
   */
  MessageArguments(Map<String, String> english) {
    this.english = english;
  }

  /** The names that a message may use; empty if English does not have it. */
  Optional<Set<String>> of(String key) {
    return Optional.ofNullable(english.get(key)).map(pattern -> of(key, pattern));
  }

  private static Set<String> of(String key, String pattern) {
    Set<String> names = names(pattern);
    // Numbers that English does without.
    if (key.startsWith("dose.sets")) {
      names.add("n");
    } else if (key.equals("stated.sets-of") || key.equals("stated.in-sets")) {
      names.add("repetitions");
    }
    return names;
  }

  /** The names that a pattern uses. */
  static Set<String> names(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME
          || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(parsed.getSubstring(part));
      }
    }
    return names;
  }
}
