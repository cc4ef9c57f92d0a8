package org.moveleaf.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Set;
import java.util.regex.Pattern;

/** What a template could have named where it named something that is not there. */
final class Members {

  private static final Pattern NAMES = Pattern.compile("\\w+(\\.\\w+)*");

  private static final Set<String> INHERITED = Set.of("equals", "hashCode", "toString");

  private Members() {}

  /**
   * Looks around the last name of an expression.
   *
   * @param expression names with full stops between them; beside any other there is nothing
   * @param there takes the names beside it; those of methods are left out, and none are found where
   *     the name is known but has no value now
   * @return the last name
   */
  static String beside(Environment environment, String expression, Set<String> there) {
    if (!NAMES.matcher(expression).matches()) {
      return expression;
    }
    String[] names = expression.split("\\.");
    String last = names[names.length - 1];
    try {
      if (names.length == 1) {
        for (Object each : environment.getKnownVariableNames()) {
          there.add(String.valueOf(each));
        }
        // The library brings a few of its own.
        for (Object each : environment.getConfiguration().getSharedVariableNames()) {
          there.remove(String.valueOf(each));
        }
      } else {
        TemplateModel around = environment.getVariable(names[0]);
        for (int i = 1; i < names.length - 1 && around != null; i++) {
          around = around instanceof TemplateHashModel hash ? hash.get(names[i]) : null;
        }
        if (around instanceof TemplateHashModelEx hash) {
          members(hash, there);
        }
      }
    } catch (TemplateModelException e) {
      there.clear();
    }
    if (there.contains(last)) {
      there.clear();
    }
    return last;
  }

  private static void members(TemplateHashModelEx hash, Set<String> there)
      throws TemplateModelException {
    for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
      String key = keys.next().toString();
      // A record's component is a field and a method at once; only the first has a value.
      if (!INHERITED.contains(key) && hasValue(hash, key)) {
        there.add(key);
      }
    }
  }

  /** Whether it can be written as it is; absent values can where there is one. */
  private static boolean hasValue(TemplateHashModelEx hash, String key) {
    try {
      return !(hash.get(key) instanceof TemplateMethodModelEx);
    } catch (TemplateModelException e) {
      // Made from another one that is absent here.
      return false;
    }
  }
}
