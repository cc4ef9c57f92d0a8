package org.moveleaf.publish;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.KeptFiles;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.theme.ThemeException;
import org.w3c.dom.Document;

/**
 * Sets a document as tagged PDF (PDF/UA-1). Whatever the engine warns of, a missing picture, a link
 * to nowhere, an unknown property, is an error of the theme.
 */
final class PdfWriter {

  /** Layouts until parts and numbers of pages must stand still. */
  private static final int MAX_ROUNDS = 6;

  private final Instant edition;
  private final Map<byte[], CmapLookup> characters = new ConcurrentHashMap<>();

  /** By the faces, in their order, and their files: other clinics have other ones. */
  private final Map<List<?>, Typefaces> typefaces = new ConcurrentHashMap<>();

  /**
   * @param edition the date that every document bears
   */
  PdfWriter(Instant edition) {
    this.edition = edition;
  }

  /**
   * Sets a document in the most generous of its layouts that keeps to its pages, or, where it is
   * set by parts, each of these in the most generous that keeps to those of the part. Its pages
   * come one by one, also those of a booklet.
   *
   * @throws PaperEdge.Crossed if words would be lost
   */
  KeptFiles.Made write(PrintDocument print) {
    try {
      Engine engine = new Engine(print, typefaces(print));
      String text = print.layouts().get(layout(print, engine)).get();
      return set(print, engine, Engine.parse(text));
    } catch (IOException e) {
      throw Refusal.of(print, "its page cannot be read: " + e.getMessage(), e);
    } catch (ThemeException | PaperEdge.Crossed e) {
      throw e;
    } catch (RuntimeException e) {
      // The engine throws whatever it stumbles over, most of all in a drawing that it cannot draw.
      throw Refusal.of(print, "the print engine cannot set it: " + e, e);
    }
  }

  /**
   * Puts the pages of a document two by two on sheets to fold.
   *
   * @param print the booklet
   * @param pages what has been set of it
   */
  KeptFiles.Made fold(PrintDocument print, KeptFiles.Made pages) {
    try (PDDocument document = Loader.loadPDF(pages.content().bytes())) {
      Booklet.impose(document, RightToLeft.isMarked(document));
      SmallObjects.inline(document.getDocument());
      document.setDocumentId(edition.getEpochSecond());
      return new KeptFiles.Made(Content.of(saved(document)), document.getNumberOfPages());
    } catch (IOException e) {
      throw Refusal.of(print, "it cannot be folded: " + e.getMessage(), e);
    }
  }

  private Typefaces typefaces(PrintDocument print) {
    List<?> files = List.copyOf(print.fonts().values());
    return typefaces.computeIfAbsent(List.of(print.faces(), files), each -> new Typefaces());
  }

  /**
   * Finds the layout by halving, among those that are preferred if the tightest of them fits; the
   * last one if none is tight enough. The first where parts are set tighter one by one.
   */
  private int layout(PrintDocument print, Engine engine) throws IOException {
    int last = print.layouts().size() - 1;
    int preferred = print.preferred();
    if (print.isByParts()) {
      return 0;
    }
    boolean isPreferred = preferred > last || fits(print, preferred - 1, engine);
    int low = isPreferred ? 0 : preferred;
    int high = isPreferred ? preferred - 1 : last;
    while (low < high) {
      int middle = (low + high) / 2;
      if (fits(print, middle, engine)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private boolean fits(PrintDocument print, int layout, Engine engine) throws IOException {
    Document xhtml = Engine.parse(print.layouts().get(layout).get());
    int pages = measure(engine, xhtml, each -> each.getRootBox().getLayer().getPages().size());
    return pages <= print.pages();
  }

  private <T> T measure(Engine engine, Document xhtml, Function<PdfBoxRenderer, T> measure)
      throws IOException {
    try (FixedDocument document = new FixedDocument(edition);
        PdfBoxRenderer renderer = engine.renderer(xhtml, document, new ArrayList<>())) {
      renderer.layout();
      return measure.apply(renderer);
    }
  }

  private KeptFiles.Made set(PrintDocument print, Engine engine, Document xhtml)
      throws IOException {
    PageNumbers.expect(xhtml);
    List<Supplier<String>> layouts = print.isByParts() ? print.layouts() : List.of();
    Parts parts = new Parts(layouts, Engine::parse);
    SharedPages shared = new SharedPages(layouts, Engine::parse);
    LooseParts loose = new LooseParts();
    for (int round = 1; ; round++) {
      List<String> warnings = new ArrayList<>();
      try (FixedDocument document = new FixedDocument(edition)) {
        if (paint(engine, xhtml, document, warnings, parts, shared, loose, round == MAX_ROUNDS)) {
          return finished(print, xhtml, document, warnings);
        }
      }
    }
  }

  /**
   * Lays a document out and paints it, unless it has to be laid out again: parts were set tighter,
   * or numbers of pages, which take room and may move what they count, were written. Leaves nothing
   * of the layout behind: it takes as much memory as the document.
   *
   * @return whether it has been painted
   */
  private boolean paint(
      Engine engine,
      Document xhtml,
      FixedDocument document,
      List<String> warnings,
      Parts parts,
      SharedPages shared,
      LooseParts loose,
      boolean asItIs)
      throws IOException {
    try (PdfBoxRenderer renderer = engine.renderer(xhtml, document, warnings)) {
      renderer.layout();
      Parts.Gauge gauge = alone -> measure(engine, alone, Parts::spans);
      boolean again =
          // What was loosened too far is not to be set tighter than it was.
          loose.takeBack(xhtml, renderer)
              || parts.tighten(xhtml, renderer, gauge)
              || shared.share(xhtml, renderer, gauge)
              || TableHeads.mend(renderer);
      boolean loosened = loose.loosen(xhtml, renderer);
      // Also where parts have moved: what they have saved is known, so that most numbers will hold.
      boolean renumbered = PageNumbers.fill(xhtml, renderer, parts::savedAbove);
      if ((again || loosened || renumbered) && !asItIs) {
        return false;
      }
      PaperEdge.check(renderer);
      if (RightToLeft.is(xhtml)) {
        Mirror.turn(renderer.getRootBox());
      }
      renderer.createPDFWithoutClosing();
      return true;
    }
  }

  private KeptFiles.Made finished(
      PrintDocument print, Document xhtml, FixedDocument document, List<String> warnings)
      throws IOException {
    StructureTree.mend(document);
    if (RightToLeft.is(xhtml)) {
      RightToLeft.mark(document);
    }
    SmallObjects.inline(document.getDocument());
    byte[] bytes = saved(document);
    if (RightToLeft.isIn(words(xhtml))) {
      bytes = lettersNamed(bytes);
    }
    List<String> faults = new ArrayList<>(unknown(print, xhtml));
    faults.addAll(warnings);
    if (!faults.isEmpty()) {
      throw Refusal.of(print, String.join("; ", new LinkedHashSet<>(faults)), null);
    }
    return new KeptFiles.Made(Content.of(bytes), document.getNumberOfPages());
  }

  /** Words of templates have been looked at by nobody yet. */
  private List<String> unknown(PrintDocument print, Document xhtml) {
    List<CmapLookup> fonts =
        print.fonts().entrySet().stream()
            .map(
                each ->
                    characters.computeIfAbsent(
                        each.getValue(),
                        bytes -> PrintFonts.characters(each.getKey().print(), bytes)))
            .toList();
    return xhtml
        .getElementsByTagName("body")
        .item(0)
        .getTextContent()
        .codePoints()
        .distinct()
        .filter(PrintFonts::isVisible)
        .filter(each -> fonts.stream().allMatch(font -> font.getGlyphId(each) == 0))
        .mapToObj(each -> "no font has " + PrintFonts.named(each))
        .toList();
  }

  private byte[] lettersNamed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      JoinedLetters.name(document.getDocument());
      document.setDocumentId(edition.getEpochSecond());
      return saved(document);
    }
  }

  private static String words(Document xhtml) {
    return xhtml.getDocumentElement().getTextContent();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
