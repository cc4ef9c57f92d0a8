package org.moveleaf.publish;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.KeptFiles;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.print.PrintPictures;
import org.moveleaf.theme.ThemeException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets a document as tagged PDF (PDF/UA-1).
 *
 * <p>The engine may load only what the document brings with it; everything else, from disk or net,
 * is refused. Whatever it warns of, a missing picture, a link to nowhere, an unknown property, is
 * an error of the theme.
 */
final class PdfWriter {

  private static final String PRODUCER = "Moveleaf";
  private static final String ASSET = "asset";
  private static final String BASE = ASSET + ":/";

  /** Layouts until parts and numbers of pages must stand still. */
  private static final int MAX_ROUNDS = 6;

  private final Instant edition;
  private final Map<byte[], CmapLookup> characters = new ConcurrentHashMap<>();

  /**
   * @param edition the date that every document bears
   */
  PdfWriter(Instant edition) {
    this.edition = edition;
    XRLog.setLoggerImpl(new NoLog());
  }

  /**
   * Sets a document in the most generous of its layouts that keeps to its pages, or, where it may
   * have any number of them, each of its parts in the most generous that keeps to those of the
   * part.
   */
  KeptFiles.Made write(PrintDocument print) {
    try {
      return set(print, parse(print.layouts().get(layout(print)).get()));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw Refusal.of(print, "its page cannot be read: " + e.getMessage(), e);
    } catch (ThemeException e) {
      throw e;
    } catch (RuntimeException e) {
      // The engine throws whatever it stumbles over, most of all in a drawing that it cannot draw.
      throw Refusal.of(print, "the print engine cannot set it: " + e, e);
    }
  }

  /**
   * Finds the layout by halving; the last one if none is tight enough. The first where any number
   * of pages will do.
   */
  private int layout(PrintDocument print)
      throws IOException, SAXException, ParserConfigurationException {
    int low = 0;
    int high = print.pages() > 0 ? print.layouts().size() - 1 : 0;
    while (low < high) {
      int middle = (low + high) / 2;
      if (pages(print, print.layouts().get(middle).get()) <= print.pages()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private int pages(PrintDocument print, String xhtml)
      throws IOException, SAXException, ParserConfigurationException {
    return measure(print, parse(xhtml), each -> each.getRootBox().getLayer().getPages().size());
  }

  private <T> T measure(PrintDocument print, Document xhtml, Function<PdfBoxRenderer, T> measure)
      throws IOException, ParserConfigurationException {
    try (FixedDocument document = new FixedDocument(edition);
        PdfBoxRenderer renderer = renderer(print, xhtml, document, new ArrayList<>())) {
      renderer.layout();
      return measure.apply(renderer);
    }
  }

  private KeptFiles.Made set(PrintDocument print, Document xhtml)
      throws IOException, SAXException, ParserConfigurationException {
    PageNumbers.expect(xhtml);
    Parts parts = new Parts(print.pages() > 0 ? List.of() : print.layouts(), PdfWriter::parse);
    for (int round = 1; ; round++) {
      List<String> warnings = new ArrayList<>();
      try (FixedDocument document = new FixedDocument(edition)) {
        if (paint(print, xhtml, document, warnings, parts, round == MAX_ROUNDS)) {
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
      PrintDocument print,
      Document xhtml,
      FixedDocument document,
      List<String> warnings,
      Parts parts,
      boolean asItIs)
      throws IOException, SAXException, ParserConfigurationException {
    try (PdfBoxRenderer renderer = renderer(print, xhtml, document, warnings)) {
      renderer.layout();
      boolean again =
          parts.tighten(xhtml, renderer, alone -> measure(print, alone, Parts::spans))
              || TableHeads.mend(renderer);
      // Also where parts have moved: what they have saved is known, so that most numbers will hold.
      boolean renumbered = PageNumbers.fill(xhtml, renderer, parts::savedAbove);
      if ((again || renumbered) && !asItIs) {
        return false;
      }
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
    boolean mirrored = RightToLeft.is(xhtml);
    StructureTree.mend(document);
    if (print.booklet()) {
      Booklet.impose(document, mirrored);
    }
    if (mirrored) {
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

  private static PdfBoxRenderer renderer(
      PrintDocument print, Document xhtml, FixedDocument document, List<String> warnings)
      throws ParserConfigurationException {
    LooseDrawer drawer = new LooseDrawer(print.pictures());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePDDocument(document);
    builder.usePageSupplier(
        (same, width, height, page, shadowPage) -> document.addPage(width, height));
    builder.withProducer(PRODUCER);
    builder.useSVGDrawer(drawer);
    builder.withW3cDocument(xhtml, BASE);
    if (RightToLeft.isIn(words(xhtml))) {
      RightToLeft.use(builder, xhtml);
    }
    builder.withDiagnosticConsumer(each -> collect(each, warnings));
    print.fonts().forEach((face, bytes) -> PlainFont.use(builder, document, face, bytes));
    lockDown(builder, print.pictures());
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    SharedContext context = renderer.getSharedContext();
    context.setReplacedElementFactory(
        new DrawnPictures(print.pictures(), context, drawer, parser()));
    context.setTextRenderer(new QuickMeasure());
    context.setLineBreaker(new QuickBreaks());
    return renderer;
  }

  private static void collect(Diagnostic diagnostic, List<String> warnings) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(diagnostic.getFormattedMessage());
    }
  }

  private static Document parse(String xhtml)
      throws ParserConfigurationException, IOException, SAXException {
    Document document = parser().parse(new InputSource(new StringReader(xhtml)));
    ClosingMarks.hold(document);
    return document;
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // Otherwise it also prints what it throws.
    builder.setErrorHandler(null);
    return builder;
  }

  private static void lockDown(PdfRendererBuilder builder, PrintPictures pictures) {
    builder.useUriResolver(
        (base, uri) -> uri.startsWith(BASE) || uri.startsWith("#") || isLink(uri) ? uri : null);
    builder.useProtocolsStreamImplementation(
        uri -> {
          throw new SecurityException("blocked: " + uri);
        },
        "http",
        "https",
        "file",
        "jar",
        "ftp",
        "classpath");
    builder.useProtocolsStreamImplementation(
        uri -> new Bytes(pictures.find(uri).orElseThrow()), ASSET);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (uri, type) -> pictures.has(uri) || uri.startsWith("data:image/"), when);
    }
  }

  /** Links are written down, never followed. */
  private static boolean isLink(String uri) {
    return uri.startsWith("https:")
        || uri.startsWith("http:")
        || uri.startsWith("mailto:")
        || uri.startsWith("tel:")
        || uri.startsWith("data:image/");
  }

  private record Bytes(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
