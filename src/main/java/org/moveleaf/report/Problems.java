package org.moveleaf.report;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceText;

/** What was reported of some files. */
record Problems(List<Diagnostic> all) {

  Problems {
    all = List.copyOf(all);
  }

  static Problems in(List<SourceText> sources, List<Diagnostic> diagnostics) {
    return new Problems(
        diagnostics.stream().filter(each -> sources.contains(each.range().source())).toList());
  }

  boolean has(String code) {
    return all.stream().anyMatch(each -> each.code().toString().equals(code));
  }

  boolean hasFamily(String family) {
    return all.stream().anyMatch(each -> each.code().family().equals(family));
  }
}
