package org.moveleaf.publish.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Matter;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.print.BookPaths;
import org.moveleaf.render.print.PrintDocument;

/**
 * In each handbook that is a PDF, every exercise and every heading of the first two levels has a
 * bookmark that opens a page.
 */
final class Bookmarks {

  private static final BookPaths PLACES = new BookPaths();

  private final StagedFiles staged;
  private final Changes changes;
  private final RenderedHandbook rendered;

  Bookmarks(StagedFiles staged, Changes changes, RenderedHandbook rendered) {
    this.staged = staged;
    this.changes = changes;
    this.rendered = rendered;
  }

  List<Diagnostic> faults() throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    for (Edition edition : rendered.editions()) {
      if (edition.matter().contains(Matter.HANDBOOK)) {
        String path = rendered.inside() + edition.folder() + "handbook.pdf";
        for (PrintDocument each : rendered.prints()) {
          if (each.path().equals(path) && !changes.isSame(place(each))) {
            check(each, rendered.handbook().in(edition).exercises().keySet(), faults);
          }
        }
      }
    }
    return faults;
  }

  private void check(PrintDocument print, Set<String> exercises, List<Diagnostic> faults)
      throws IOException {
    String path = place(print);
    Document book = Jsoup.parse(print.layouts().get(0).get(), "", Parser.xmlParser());
    Set<String> bookmarks = bookmarks(staged.read(path));
    for (Element heading : book.select("h1, h2")) {
      if (!bookmarks.contains(heading.text())) {
        faults.add(missing(path, "the heading `" + heading.text() + "`"));
      }
    }
    Set<String> places = new HashSet<>(book.select("[id]").eachAttr("id"));
    Map<String, String> named = new HashMap<>();
    book.select("bookmark")
        .forEach(each -> named.putIfAbsent(each.attr("href"), each.attr("name")));
    for (String id : exercises) {
      String place = PLACES.exercise(id);
      boolean isThere = places.contains(place.substring(1)) && named.containsKey(place);
      if (!isThere || !bookmarks.contains(named.get(place))) {
        faults.add(missing(path, "the exercise `" + id + "`"));
      }
    }
  }

  private String place(PrintDocument print) {
    return rendered.folder() + "pdf/" + print.path();
  }

  private static Diagnostic missing(String path, String what) {
    return Diagnostic.error(
            "publish/missing-bookmark", StagedFiles.at(path), what + " has no bookmark")
        .withHint(Verification.OURS);
  }

  /** Titles of all bookmarks that open a page. */
  private static Set<String> bookmarks(byte[] pdf) throws IOException {
    Set<String> titles = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        add(outline, document, titles);
      }
    }
    return titles;
  }

  private static void add(PDOutlineNode node, PDDocument document, Set<String> titles)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      if (item.findDestinationPage(document) != null) {
        titles.add(item.getTitle());
      }
      add(item, document, titles);
    }
  }
}
