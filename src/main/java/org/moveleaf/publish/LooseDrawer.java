package org.moveleaf.publish;

import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.Dimension;
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
  private LooseAgent agent;

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
        .orElseGet(() -> super.buildStandaloneSVGImage(root, address, width, height, dots));
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
