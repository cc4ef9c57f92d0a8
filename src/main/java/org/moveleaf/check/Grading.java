package org.moveleaf.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.model.CheckChoice;
import org.moveleaf.model.CheckLevel;

/**
 * How much each diagnostic matters in a handbook: as the handbook says, or as usual.
 *
 * @param choices what the handbook says, by code; what is said of fixed checks is passed over
 * @param strict whether every warning is an error
 */
public record Grading(Map<String, CheckChoice> choices, boolean strict)
    implements Function<Diagnostic, Optional<Diagnostic>> {

  public Grading {
    choices = Map.copyOf(choices);
  }

  @Override
  public Optional<Diagnostic> apply(Diagnostic diagnostic) {
    String code = diagnostic.code().toString();
    CheckLevel usual = Checks.configurable().get(code);
    if (usual == null) {
      return Optional.of(strictly(diagnostic));
    }
    CheckChoice choice = choices.get(code);
    CheckLevel level = choice == null ? usual : choice.level();
    return level.severity().map(diagnostic::as).map(this::strictly);
  }

  private Diagnostic strictly(Diagnostic diagnostic) {
    return strict && diagnostic.severity() == Severity.WARNING
        ? diagnostic.as(Severity.ERROR)
        : diagnostic;
  }
}
