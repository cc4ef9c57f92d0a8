package org.moveleaf.check;

import java.util.Collection;
import java.util.Map;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Ref;

/** Looks references up and reports those that lead nowhere. */
final class References {

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
      dangling(ref, kind, known.keySet(), "name a file that is there, or write `" + file + "`");
    }
    return false;
  }

  /** Reports a reference to none of a few; not if one of these has a name that cannot be read. */
  void dangling(Ref ref, String kind, Collection<String> known) {
    if (known.contains("")) {
      return; // reported where it stands; it may well be the one that is meant
    }
    dangling(ref, kind, known, DidYouMean.hintOrList(ref.id(), known));
  }

  /**
   * Reports a reference that leads nowhere.
   *
   * @param otherwise the remedy where nothing of a similar name is known
   */
  private void dangling(Ref ref, String kind, Collection<String> known, String otherwise) {
    diagnostics.add(
        Diagnostic.error(
                family + "/unknown-" + kind.substring(kind.lastIndexOf(' ') + 1),
                ref.range(),
                "there is no " + kind + " `" + ref.id() + "`")
            .withHint(
                known.isEmpty()
                    ? "there is none at all"
                    : DidYouMean.hint(ref.id(), known).orElse(otherwise)));
  }
}
