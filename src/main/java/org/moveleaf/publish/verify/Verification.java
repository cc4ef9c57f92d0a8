package org.moveleaf.publish.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.render.RenderedHandbook;

/**
 * Looks over an output before it is published. The content has been checked by then; what is found
 * here is an error of the program, of a theme or of the disk.
 */
public final class Verification {

  static final String OURS =
      "this is an error of the program or of the theme, not of your content; please report it";

  private final StagedFiles staged;
  private final Changes changes;
  private final KeptLinks links;

  /**
   * @param links what is known of those of the last build
   */
  public Verification(StagedFiles staged, Changes changes, KeptLinks links) {
    this.staged = staged;
    this.changes = changes;
    this.links = links;
  }

  /**
   * What is wrong with sites and documents; empty where all is well.
   *
   * @throws IOException if the staged output cannot be read
   */
  public List<Diagnostic> of(List<RenderedHandbook> handbooks) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    for (RenderedHandbook each : handbooks) {
      faults.addAll(new DocumentsAreThere(staged, each).faults());
      // What is missing needs no second look.
      if (faults.isEmpty()) {
        faults.addAll(new SiteLinks(staged, changes, links, each).faults());
        faults.addAll(new Bookmarks(staged, changes, each).faults());
      }
    }
    return faults;
  }
}
