package org.moveleaf.publish;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.print.PrintPictures;
import org.moveleaf.testing.NetworkGuard;
import org.moveleaf.theme.ThemeException;

/**
 * Builds and sets documents in a Java that cannot get out, and prints a line for whatever tried,
 * and for each file that was read where none should be. {@link NoNetworkIT} starts it.
 */
final class GuardedPress {

  private static final String HOST = "outside.example";

  /** What a document may try to be: the head and body of a page, and a drawing that it shows. */
  private record Attack(String head, String body, String drawing) {

    static Attack page(String head, String body) {
      return new Attack(head, body, svg(""));
    }

    static Attack drawing(String svg) {
      return new Attack("", "<img src=\"asset:/drawing.svg\" alt=\"a drawing\" />", svg);
    }

    String xhtml() {
      return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title>"
          + head
          + "</head><body><p>inside</p>"
          + body
          + "</body></html>";
    }
  }

  private final List<String> faults = new ArrayList<>();

  /**
   * @param arguments the folder out of bounds, then folders to build
   */
  public static void main(String[] arguments) throws Exception {
    Path forbidden = Path.of(arguments[0]).toRealPath();
    NetworkGuard guard = NetworkGuard.install();
    GuardedPress press = new GuardedPress();
    press.guardHolds(forbidden.resolve("control.txt"));
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      press.build(Path.of(folder));
    }
    for (Map.Entry<String, Attack> each : attacks(forbidden).entrySet()) {
      press.set(each.getKey(), each.getValue());
    }
    press.faults.forEach(System.out::println);
    guard.filesReadIn(forbidden).forEach(each -> System.out.println("read: " + each.getFileName()));
  }

  /** A guard that lets something through would prove nothing. */
  private void guardHolds(Path readable) throws Exception {
    Map<String, Callable<?>> ways = new LinkedHashMap<>();
    ways.put("URL", () -> new URL("http://" + HOST + "/x").openStream());
    ways.put("secure URL", () -> new URL("https://" + HOST + "/x").openStream());
    ways.put("socket", () -> new Socket(InetAddress.getLoopbackAddress(), 9));
    ways.put("server", () -> new ServerSocket(0));
    ways.put("channel", SocketChannel::open);
    ways.put("datagram", DatagramSocket::new);
    ways.put("HTTP client", HttpClient::newHttpClient);
    for (Map.Entry<String, Callable<?>> each : ways.entrySet()) {
      try {
        each.getValue().call();
        faults.add("the guard lets through: " + each.getKey());
      } catch (IOException | UncheckedIOException refused) {
        if (NetworkGuard.attempts().isEmpty()) {
          faults.add("the guard does not note: " + each.getKey());
        }
      }
    }
    try {
      InetAddress.getByName(HOST);
      faults.add("the guard looks names up");
    } catch (UnknownHostException expected) {
      NetworkGuard.attempts();
    }
    readable.toUri().toURL().openStream().readAllBytes();
  }

  private void note(String what) {
    NetworkGuard.attempts().forEach(each -> faults.add(what + ": " + each));
  }

  private void build(Path folder) {
    BuildRequest request = new BuildRequest(folder, folder.resolve("output"), Optional.empty());
    BuildResult result = new Moveleaf(request, line -> {}).build();
    result.diagnostics().stream()
        .map(each -> each.range() + " " + each.code())
        .forEach(System.out::println);
    System.out.println("published: " + result.publication().isPresent());
    note("build of " + folder.getFileName());
  }

  private void set(String name, Attack attack) throws IOException {
    PrintDocument document =
        new PrintDocument(
            name,
            List.of(attack::xhtml),
            0,
            SourceText.absent(name).start(),
            PrintPictures.of(
                Map.of("asset:/drawing.svg", attack.drawing.getBytes(StandardCharsets.UTF_8))),
            Map.of(),
            false);
    try {
      inspect(name, new PdfWriter(Instant.EPOCH).write(document).content().bytes());
    } catch (ThemeException refused) {
      // Nothing is published then.
    }
    note(name);
  }

  /** Also what reads files without an address must not have read this one. */
  private void inspect(String name, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (new PDFTextStripper().getText(document).contains("outside")) {
        faults.add(name + ": text from outside");
      }
      for (PDPage page : document.getPages()) {
        for (COSName each : page.getResources().getXObjectNames()) {
          if (page.getResources().isImageXObject(each)) {
            faults.add(name + ": a picture from outside");
          }
        }
      }
    }
  }

  static void writeForbidden(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("style.css"), "p:after { content: 'outside'; }");
    Files.writeString(folder.resolve("secret.txt"), "outside");
    Files.writeString(folder.resolve("control.txt"), "read once, to see that reading is noted");
    Files.writeString(folder.resolve("entity.dtd"), "<!ENTITY e 'outside'>");
    Files.writeString(
        folder.resolve("drawing.svg"),
        svg("<text id='it' x='10' y='40' font-size='20'>outside</text>"));
    BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", folder.resolve("picture.png").toFile());
    Files.copy(Path.of("themes/moveleaf/fonts/Literata-SemiBold.ttf"), folder.resolve("font.ttf"));
  }

  private static String svg(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
        + " width='100' height='100'>"
        + content
        + "</svg>";
  }

  /** Each way to reach out, by the net and by the disk. */
  private static Map<String, Attack> attacks(Path forbidden) {
    Map<String, Attack> all = new LinkedHashMap<>();
    String disk = forbidden.toUri().toString();
    List<String> bases =
        List.of(
            "http://" + HOST + "/",
            "https://" + HOST + "/",
            "ftp://" + HOST + "/",
            "//" + HOST + "/",
            disk,
            "jar:http://" + HOST + "/x.jar!/",
            forbidden + "/",
            "../../../../../../../../../../.." + forbidden + "/");
    for (String base : bases) {
      pages(base).forEach((name, attack) -> all.put(name + " " + base, attack));
      drawings(base).forEach((name, attack) -> all.put(name + " " + base, attack));
    }
    return all;
  }

  private static Map<String, Attack> pages(String base) {
    Map<String, Attack> all = new LinkedHashMap<>();
    String link = "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + base + "style.css\" />";
    all.put("link", Attack.page(link, ""));
    all.put("import", Attack.page(style("@import url(" + base + "style.css);"), ""));
    all.put(
        "background",
        Attack.page(style("p { background-image: url('" + base + "picture.png'); }"), ""));
    all.put(
        "list",
        Attack.page(
            "", "<ul><li style=\"list-style-image: url('" + base + "picture.png')\">a</li></ul>"));
    all.put(
        "content", Attack.page(style("p:after { content: url('" + base + "picture.png'); }"), ""));
    all.put(
        "font",
        Attack.page(
            style(
                "@font-face { font-family: F; src: url('"
                    + base
                    + "font.ttf'); -fs-pdf-font-embed: embed; } p { font-family: F; }"),
            ""));
    all.put("picture", Attack.page("", img(base + "picture.png")));
    all.put("svg picture", Attack.page("", img(base + "drawing.svg")));
    all.put(
        "object",
        Attack.page(
            "", "<object type=\"image/svg+xml\" data=\"" + base + "drawing.svg\"></object>"));
    all.put("frame", Attack.page("", "<iframe src=\"" + base + "secret.txt\"></iframe>"));
    all.put("base", Attack.page("<base href=\"" + base + "\" />", img("picture.png")));
    all.put(
        "inline svg",
        Attack.page("", svg("<image width='9' height='9' xlink:href='" + base + "picture.png'/>")));
    all.put(
        "data svg",
        Attack.page(
            "",
            img(
                "data:image/svg+xml;base64,"
                    + Base64.getEncoder()
                        .encodeToString(
                            svg("<image width='9' height='9' xlink:href='"
                                    + base
                                    + "picture.png'/>")
                                .getBytes(StandardCharsets.UTF_8)))));
    return all;
  }

  private static Map<String, Attack> drawings(String base) {
    Map<String, Attack> all = new LinkedHashMap<>();
    all.put(
        "svg image",
        Attack.drawing(svg("<image width='9' height='9' xlink:href='" + base + "picture.png'/>")));
    all.put(
        "svg svg image",
        Attack.drawing(svg("<image width='9' height='9' xlink:href='" + base + "drawing.svg'/>")));
    all.put("svg use", Attack.drawing(svg("<use xlink:href='" + base + "drawing.svg#it'/>")));
    all.put(
        "svg feImage",
        Attack.drawing(
            svg(
                "<filter id='f'><feImage xlink:href='"
                    + base
                    + "picture.png'/></filter><rect width='9' height='9' filter='url(#f)'/>")));
    all.put(
        "svg fill",
        Attack.drawing(svg("<rect width='9' height='9' fill='url(" + base + "drawing.svg#it)'/>")));
    all.put(
        "svg mask",
        Attack.drawing(svg("<rect width='9' height='9' mask='url(" + base + "drawing.svg#it)'/>")));
    all.put(
        "svg tref",
        Attack.drawing(
            svg("<text x='9' y='9'><tref xlink:href='" + base + "drawing.svg#it'/></text>")));
    all.put(
        "svg style",
        Attack.drawing(
            svg(
                "<style type='text/css'>@import url("
                    + base
                    + "style.css);</style><text x='9' y='9'>t</text>")));
    all.put(
        "svg font",
        Attack.drawing(
            svg(
                "<style type='text/css'>@font-face { font-family: F; src: url("
                    + base
                    + "font.ttf); }</style><text font-family='F' x='9' y='9'>t</text>")));
    all.put(
        "svg font face",
        Attack.drawing(
            svg(
                "<font-face font-family='F'><font-face-src><font-face-uri xlink:href='"
                    + base
                    + "drawing.svg#it'/></font-face-src></font-face><text font-family='F' x='9' y='9'>t</text>")));
    all.put(
        "svg script",
        Attack.drawing(
            svg("<script type='text/ecmascript' xlink:href='" + base + "secret.txt'/>")));
    all.put(
        "svg cursor",
        Attack.drawing(
            svg(
                "<cursor id='c' xlink:href='"
                    + base
                    + "picture.png'/><rect width='9' height='9' cursor='url(#c)'/>")));
    all.put(
        "svg colour profile",
        Attack.drawing(
            svg(
                "<color-profile name='p' xlink:href='"
                    + base
                    + "secret.txt'/><rect width='9' height='9' fill='red icc-color(p, 1, 0, 0)'/>")));
    all.put(
        "svg foreign",
        Attack.drawing(
            svg(
                "<foreignObject width='9' height='9'><img xmlns='http://www.w3.org/1999/xhtml' src='"
                    + base
                    + "picture.png'/></foreignObject>")));
    all.put(
        "svg xml:base",
        Attack.drawing(
            svg(
                "<g xml:base='"
                    + base
                    + "'><image width='9' height='9' xlink:href='picture.png'/></g>")));
    all.put(
        "svg link",
        Attack.drawing(svg("<a xlink:href='" + base + "'><rect width='9' height='9'/></a>")));
    all.put(
        "style sheet instruction",
        Attack.drawing(
            "<?xml-stylesheet type='text/css' href='"
                + base
                + "style.css'?>"
                + svg("<text x='9' y='9'>t</text>")));
    all.put(
        "document type",
        Attack.drawing(
            "<!DOCTYPE svg SYSTEM '"
                + base
                + "entity.dtd'>"
                + svg("<text x='9' y='9'>&e;</text>")));
    all.put(
        "entity",
        Attack.drawing(
            "<!DOCTYPE svg [<!ENTITY e SYSTEM '"
                + base
                + "secret.txt'>]>"
                + svg("<text x='9' y='9'>&e;</text>")));
    all.put(
        "parameter entity",
        Attack.drawing(
            "<!DOCTYPE svg [<!ENTITY % e SYSTEM '"
                + base
                + "entity.dtd'> %e;]>"
                + svg("<text x='9' y='9'>&e;</text>")));
    all.put(
        "inclusion",
        Attack.drawing(
            svg(
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
                    + base
                    + "drawing.svg'/>")));
    return all;
  }

  private static String style(String css) {
    return "<style type=\"text/css\">" + css + "</style>";
  }

  private static String img(String address) {
    return "<img src=\"" + address + "\" alt=\"a picture\" />";
  }
}
