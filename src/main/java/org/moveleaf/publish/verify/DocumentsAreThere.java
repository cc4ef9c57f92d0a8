package org.moveleaf.publish.verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Matter;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.site.SitePaths;

/** Every exercise, programme and guide page has its page, every edition its documents. */
final class DocumentsAreThere {

  private static final SitePaths PAGES = new SitePaths("");

  private final StagedFiles staged;
  private final RenderedHandbook rendered;
  private final Handbook handbook;

  DocumentsAreThere(StagedFiles staged, RenderedHandbook rendered) {
    this.staged = staged;
    this.rendered = rendered;
    this.handbook = rendered.handbook();
  }

  List<Diagnostic> faults() {
    Set<String> expected = new TreeSet<>();
    if (hasSite()) {
      handbook.exercises().keySet().forEach(id -> expected.add(page(PAGES.exercise(id))));
      handbook.programmes().keySet().forEach(id -> expected.add(page(PAGES.programme(id))));
      handbook.guide().keySet().forEach(id -> expected.add(page(PAGES.guide(id, ""))));
    }
    rendered.editions().forEach(each -> addDocuments(each, expected));
    return expected.stream()
        .filter(each -> !staged.has(each))
        .map(
            each ->
                Diagnostic.error(
                        "publish/missing-document", StagedFiles.at(each), "this was not made")
                    .withHint(Verification.OURS))
        .toList();
  }

  /** Somebody may ask for printed matter alone. */
  private boolean hasSite() {
    return !rendered.site().isEmpty();
  }

  private String page(String path) {
    return rendered.folder() + "site/" + rendered.inside() + path;
  }

  private void addDocuments(Edition edition, Set<String> expected) {
    if (edition.matter().contains(Matter.HANDBOOK)) {
      add(edition, "handbook.pdf", expected);
    }
    if (edition.matter().contains(Matter.SHEETS)) {
      for (String id : handbook.in(edition).exercises().keySet()) {
        add(edition, "exercises/" + id + ".pdf", expected);
      }
    }
  }

  /** Clinics take PDFs from their folder, readers from the site. */
  private void add(Edition edition, String name, Set<String> expected) {
    String path = "pdf/" + rendered.inside() + edition.folder() + name;
    expected.add(rendered.folder() + path);
    if (hasSite()) {
      expected.add(rendered.folder() + "site/" + path);
    }
  }
}
