package org.moveleaf.check;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.PainBand;

/**
 * The bands of the pain scale follow one another from 0 to 10, without gap or overlap, and what
 * they advise does not get milder: the last tells to stop.
 */
final class PainScaleCovers implements Rule {

  private static final int MAX = 10;

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    List<PainBand> bands = handbook.settings().painScale();
    Origin origin = handbook.settings().origin();
    int next = 0;
    for (int i = 0; i < bands.size(); i++) {
      String field = "pain-scale." + i + ".score";
      if (!origin.has(field)) {
        return;
      }
      if (bands.get(i).range().min() != next) {
        diagnostics.add(
            Diagnostic.error(
                    "handbook/pain-scale",
                    origin.at(field),
                    "this band of the pain scale begins at " + bands.get(i).range().min())
                .withHint("the bands must follow one another: begin it at " + next));
        return;
      }
      next = bands.get(i).range().max() + 1;
    }
    if (next <= MAX && !bands.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
                  "handbook/pain-scale",
                  origin.at("pain-scale." + (bands.size() - 1) + ".score"),
                  "the pain scale ends at " + (next - 1))
              .withHint("let the last band end at " + MAX));
    }
    advice(bands, origin, diagnostics);
  }

  private static void advice(List<PainBand> bands, Origin origin, Diagnostics diagnostics) {
    for (int i = 0; i < bands.size(); i++) {
      String field = "pain-scale." + i + ".advice";
      PainBand.Advice advice = bands.get(i).advice();
      boolean last = i == bands.size() - 1;
      if (!origin.has(field)) {
        return;
      }
      if (i > 0 && advice.compareTo(bands.get(i - 1).advice()) < 0) {
        report(origin.at(field), "milder advice for more pain", diagnostics);
      } else if (last && advice != PainBand.Advice.STOP) {
        report(origin.at(field), "the strongest pain is no reason to stop", diagnostics);
      }
    }
  }

  private static void report(SourceRange at, String message, Diagnostics diagnostics) {
    diagnostics.add(
        Diagnostic.error("handbook/pain-advice", at, message)
            .withHint("go from `go` through `ease` to `stop`"));
  }
}
