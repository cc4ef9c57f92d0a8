package org.moveleaf.check;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.PainBand;

/** The bands of the pain scale follow one another from 0 to 10, without gap or overlap. */
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
  }
}
