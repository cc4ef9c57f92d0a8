package org.moveleaf.report;

import java.util.List;
import java.util.Map;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;

/** What was reported of some files. */
record Problems(List<Diagnostic> all) {

  Problems {
    all = List.copyOf(all);
  }

  /**
   * @param byPath everything that was reported, by the path of its file
   */
  static Problems in(List<SourceText> sources, Map<String, List<Diagnostic>> byPath) {
    return new Problems(
        sources.stream()
            .map(SourceText::path)
            .distinct()
            .sorted()
            .flatMap(each -> byPath.getOrDefault(each, List.of()).stream())
            .toList());
  }

  boolean has(String code) {
    return all.stream().anyMatch(each -> each.code().toString().equals(code));
  }

  boolean hasFamily(String family) {
    return all.stream().anyMatch(each -> each.code().family().equals(family));
  }
}
