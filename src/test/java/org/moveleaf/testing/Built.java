package org.moveleaf.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The handbook that {@code mvn package} has made from the project's own content. */
public final class Built {

  /** Where {@code handbook.yaml} says that the site stands. */
  public static final String BASE = "https://leafside.example/upper-back/";

  /** The same on its host. */
  public static final String PATH = "/upper-back/";

  private Built() {}

  public static Path output() {
    Path output = Path.of(System.getProperty("moveleaf.output", "output"));
    if (!Files.exists(output.resolve("site/index.html"))) {
      throw new IllegalStateException("no built site in " + output + ": run mvn verify");
    }
    return output;
  }

  public static Path site() {
    return output().resolve("site");
  }

  public static Path handbookPdf() {
    return output().resolve("pdf/handbook.pdf");
  }

  public static Path jar() {
    return Path.of(System.getProperty("moveleaf.jar", "target/moveleaf.jar"));
  }

  /** Paths of all pages from the site's root. */
  public static List<String> pages() {
    return TestProject.filesBelow(site()).stream()
        .map(each -> site().relativize(each).toString().replace('\\', '/'))
        .filter(each -> each.endsWith(".html"))
        .toList();
  }

  public static Document page(String path) {
    return Jsoup.parse(TestProject.read(site().resolve(path)));
  }

  /** Names of the content's files of a kind, without their ending and without those of words. */
  public static List<String> ids(String kind) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content", kind))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[^.]+\\.md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList();
    }
  }
}
