package org.moveleaf.content;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Block;

/** Screen readers and PDF/UA need headings that start below the title and skip no level. */
record HeadingLevels(String family, Diagnostics diagnostics) {

  static HeadingLevels of(String family, Diagnostics diagnostics) {
    return new HeadingLevels(family, diagnostics);
  }

  void check(List<Block> blocks) {
    int before = 1;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() == 1) {
          report(heading, "first-level-heading", "a first-level heading", "begin it with `##`");
        }
        checkLevel(heading, before);
        before = heading.level();
      }
    }
  }

  /** Where first-level headings are reported by those who cut the text. */
  void checkBelowSections(List<Block> blocks) {
    int before = 1;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        checkLevel(heading, before);
        before = Math.max(2, heading.level());
      }
    }
  }

  private void checkLevel(Block.Heading heading, int before) {
    if (heading.level() > before + 1) {
      String hint =
          family.equals("guide") || before > 1
              ? "begin it with `" + "#".repeat(before + 1) + "`"
              : "move it below the first section, or make it a paragraph";
      report(heading, "heading-level", "a heading skips a level", hint);
    }
  }

  private void report(Block.Heading heading, String name, String message, String hint) {
    diagnostics.add(Diagnostic.error(family + "/" + name, heading.range(), message).withHint(hint));
  }
}
