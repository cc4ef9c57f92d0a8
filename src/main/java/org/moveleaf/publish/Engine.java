package org.moveleaf.publish;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.print.PrintPictures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The print engine for one document, as often as that has to be laid out. It may load only what the
 * document brings with it; everything else, from disk or net, is refused.
 */
final class Engine {

  private static final String PRODUCER = "Moveleaf";
  private static final String ASSET = "asset";
  private static final String BASE = ASSET + ":/";

  static {
    XRLog.setLoggerImpl(new NoLog());
  }

  private final PrintDocument print;
  private final Typefaces typefaces;
  private final Map<String, Optional<Element>> roots = new HashMap<>();

  /**
   * @param typefaces what is known of those of the document
   */
  Engine(PrintDocument print, Typefaces typefaces) {
    this.print = print;
    this.typefaces = typefaces;
  }

  /**
   * A renderer of the document as it is now; to be closed.
   *
   * @param document what it writes to
   * @param warnings gets whatever the engine warns of
   */
  PdfBoxRenderer renderer(Document xhtml, FixedDocument document, List<String> warnings) {
    LooseDrawer drawer = new LooseDrawer(print.pictures());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePDDocument(document);
    builder.usePageSupplier(
        (same, width, height, page, shadowPage) -> document.addPage(width, height));
    builder.withProducer(PRODUCER);
    builder.useSVGDrawer(drawer);
    builder.withW3cDocument(xhtml, BASE);
    if (RightToLeft.isIn(xhtml.getDocumentElement().getTextContent())) {
      RightToLeft.use(builder, xhtml);
    }
    builder.withDiagnosticConsumer(each -> collect(each, warnings));
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, typefaces.metrics());
    print
        .fonts()
        .forEach((face, bytes) -> PlainFont.use(builder, document, typefaces, face, bytes));
    lockDown(builder, print.pictures());
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    SharedContext context = renderer.getSharedContext();
    context.setReplacedElementFactory(
        new DrawnPictures(print.pictures(), context, drawer, parser(), roots));
    context.setTextRenderer(new QuickMeasure(typefaces));
    context.setLineBreaker(new QuickBreaks());
    return renderer;
  }

  private static void collect(Diagnostic diagnostic, List<String> warnings) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(diagnostic.getFormattedMessage());
    }
  }

  /** Reads a document. */
  static Document parse(String xhtml) throws IOException {
    try {
      Document document = parser().parse(new InputSource(new StringReader(xhtml)));
      ClosingMarks.hold(document);
      return document;
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static DocumentBuilder parser() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder;
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      builder = factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java's own reader of XML has none of these", e);
    }
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
