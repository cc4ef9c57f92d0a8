package org.moveleaf.publish;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder;
import java.awt.Dimension;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.render.print.PrintPictures;
import org.w3c.dom.Element;

/** Draws for the engine, plain drawings without Batik, and lets go of it when it closes. */
final class LooseDrawer extends BatikSVGDrawer {

  /**
   * From such a view box Batik's side of the engine takes the size, whatever else is said of it.
   */
  private static final Pattern VIEW_BOX = Pattern.compile("-?\\d+\\s+-?\\d+\\s+(\\d+)\\s+(\\d+)");

  private static final Pattern LENGTH = Pattern.compile("\\d*\\.?\\d+(?:px|mm|cm|in|pt|pc)?");

  private final PrintPictures pictures;
  private final List<FontSource> fonts = new ArrayList<>();
  private LooseAgent agent;

  /** Where Batik gets a typeface from. */
  private record FontSource(
      FSSupplier<InputStream> file, String family, Integer weight, FontStyle style) {}

  LooseDrawer(PrintPictures pictures) {
    this.pictures = pictures;
  }

  /** The size in CSS pixels that a drawing has by its view box alone. */
  static Optional<Dimension> viewSize(Element root) {
    Matcher box = VIEW_BOX.matcher(root.getAttribute("viewBox"));
    return box.matches()
        ? Optional.of(new Dimension(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))))
        : Optional.empty();
  }

  /** Notes a typeface for drawings with words. Few have any, and to read one takes Batik long. */
  @Override
  public void addFontStream(
      FSSupplier<InputStream> file, String family, Integer weight, FontStyle style) {
    fonts.add(new FontSource(file, family, weight, style));
  }

  /** All typefaces, read when the first drawing needs Batik. */
  PDFTranscoder.OpenHtmlFontResolver fonts() {
    try {
      for (FontSource each : fonts) {
        fontResolver.addFontStream(each.file, each.family, each.weight, each.style);
      }
      fonts.clear();
      return fontResolver;
    } catch (IOException | FontFormatException e) {
      throw new IllegalArgumentException("a typeface cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public SVGImage buildSVGImage(
      Element root, Box box, CssContext context, double width, double height, double dots) {
    fonts();
    return super.buildSVGImage(root, box, context, width, height, dots);
  }

  @Override
  public void withUserAgent(UserAgentCallback engine) {
    agent = new LooseAgent(engine);
    super.withUserAgent(agent);
  }

  /** What drawings ask for other files. */
  UserAgentCallback agent() {
    return agent;
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      Element root, String address, double width, double height, double dots) {
    Optional<Dimension> size = viewSize(root).filter(each -> isMeasured(root));
    return size.flatMap(
            each ->
                pictures
                    .find(address)
                    .flatMap(ShapeDrawing::read)
                    .<SVGImage>map(
                        drawing ->
                            new ShapeImage(
                                drawing,
                                width >= 0 ? width / dots : each.width,
                                height >= 0 ? height / dots : each.height,
                                dots)))
        .orElseGet(
            () -> {
              fonts();
              return super.buildStandaloneSVGImage(root, address, width, height, dots);
            });
  }

  private static boolean isMeasured(Element root) {
    return LENGTH.matcher(root.getAttribute("width")).matches()
        && LENGTH.matcher(root.getAttribute("height")).matches();
  }

  @Override
  public void close() {
    agent.letGo();
    super.close();
  }
}
