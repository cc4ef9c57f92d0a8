package org.moveleaf.check;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;

/** Looks references up and reports those that lead nowhere. */
final class References {

  private static final int SHORT_LIST = 20;

  private final String family;
  private final Handbook handbook;
  private final Diagnostics diagnostics;

  /**
   * @param family whose references they are, for the code
   */
  References(String family, Handbook handbook, Diagnostics diagnostics) {
    this.family = family;
    this.handbook = handbook;
    this.diagnostics = diagnostics;
  }

  void exercise(Ref ref) {
    resolve(ref, "exercise", handbook.exercises(), "exercises/" + ref.id() + ".md");
  }

  void programme(Ref ref) {
    resolve(ref, "programme", handbook.programmes(), "programmes/" + ref.id() + ".md");
  }

  /** A figure that has poses of its own. */
  void figure(Ref ref) {
    resolve(ref, "figure", handbook.posedFigures(), "figures/" + ref.id() + ".yaml");
  }

  void brand(Ref ref) {
    resolve(ref, "brand", handbook.brands(), "brands/" + ref.id() + ".yaml");
  }

  /** Whether the article is there, so that its entries can be looked at. */
  boolean article(Ref ref) {
    return resolve(ref, "source article", handbook.sources(), "seeds/" + ref.id() + ".yaml");
  }

  private boolean resolve(Ref ref, String kind, Map<String, ?> known, String file) {
    if (known.containsKey(ref.id())) {
      return true;
    }
    boolean reported =
        ref.id().isEmpty()
            || handbook.unreadable().stream()
                .anyMatch(each -> each.equals(file) || each.endsWith("/" + file));
    if (!reported) {
      dangling(ref, kind, known.keySet());
    }
    return false;
  }

  /** Reports a reference that leads nowhere; not if one of those known has no readable name. */
  void dangling(Ref ref, String kind, Collection<String> known) {
    if (known.contains("")) {
      return; // reported where it stands; it may well be the one that is meant
    }
    diagnostics.add(
        Diagnostic.error(
                family + "/unknown-" + kind.substring(kind.lastIndexOf(' ') + 1),
                ref.range(),
                "there is no " + kind + " `" + ref.id() + "`")
            .withHint(
                known.isEmpty()
                    ? Optional.of(none(ref, kind))
                    : DidYouMean.hint(ref.id(), known).or(() -> listed(known))));
  }

  private static String none(Ref ref, String kind) {
    return kind.equals("source article")
        ? "add `seeds/" + ref.id() + ".yaml` with what it says, or write `sources: []`"
        : "there is none at all";
  }

  private static Optional<String> listed(Collection<String> known) {
    return Optional.of(
        known.size() <= SHORT_LIST
            ? "one of: " + String.join(", ", new TreeSet<>(known))
            : "take the name of its file without the ending, or its `id`");
  }
}
