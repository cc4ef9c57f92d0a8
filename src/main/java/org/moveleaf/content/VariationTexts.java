package org.moveleaf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.model.Block;
import org.moveleaf.model.Prose;
import org.moveleaf.schema.Reading;

/** The section on variations: below a third-level heading with a variation's title, its text. */
final class VariationTexts {

  private final Map<String, List<Block>> byTitle = new HashMap<>();

  private VariationTexts() {}

  static VariationTexts of(Prose section, List<String> titles, Reading reading) {
    VariationTexts texts = new VariationTexts();
    List<Block> before = new ArrayList<>();
    List<Block> into = before;
    for (Block block : section.blocks()) {
      if (block instanceof Block.Heading heading) {
        into = texts.open(heading, titles, reading);
      } else {
        into.add(block);
      }
    }
    if (!before.isEmpty()) {
      reading.report(
          "stray-text",
          before.get(0).range(),
          "text before the first variation is shown nowhere",
          "move it below a `###` heading");
    }
    texts.reportMissing(section, titles, reading);
    return texts;
  }

  private List<Block> open(Block.Heading heading, List<String> titles, Reading reading) {
    String typed = Prose.plainText(heading.inlines()).strip();
    if (!titles.contains(typed)) {
      reading.report(
          "unknown-variation",
          heading.range(),
          "no variation is called `" + typed + "`",
          DidYouMean.hintOrList(typed, titles));
    }
    return byTitle.computeIfAbsent(typed, title -> new ArrayList<>());
  }

  private void reportMissing(Prose section, List<String> titles, Reading reading) {
    for (String title : titles) {
      if (!section.isEmpty() && text(title).isEmpty()) {
        reading.report(
            "missing-variation",
            section.blocks().get(0).range(),
            "no text for variation `" + title + "`",
            "add `### " + title + "` and say how it differs");
      }
    }
  }

  Prose text(String title) {
    return new Prose(byTitle.getOrDefault(title, List.of()));
  }
}
