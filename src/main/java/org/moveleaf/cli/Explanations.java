package org.moveleaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pages on diagnostics: {@code explain/<family>/<name>.md}.
 *
 * <p>What means the same in every kind of file, such as {@code exercise/unknown-field} and {@code
 * guide/unknown-field}, has one page in the folder {@code any}, listed as {@code
 * any/unknown-field}.
 */
final class Explanations {

  /** The folder of pages that serve every family. */
  static final String ANY = "any";

  private static final String FOLDER = "/org/moveleaf/explain";

  private Explanations() {}

  /** The page for a code; empty if there is none. */
  static Optional<String> page(String code) {
    if (!code.matches("[a-z0-9-]+/[a-z0-9-]+")) {
      return Optional.empty();
    }
    String name = code.substring(code.indexOf('/') + 1);
    return read(code).or(() -> read(ANY + "/" + name).map(page -> headed(page, code)));
  }

  /** A page for every family, with the code that was asked for in its heading. */
  private static String headed(String page, String code) {
    return "# " + code + page.substring(page.indexOf('\n'));
  }

  private static Optional<String> read(String code) {
    try (InputStream in = Explanations.class.getResourceAsStream(FOLDER + "/" + code + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sentence of a page: what the code means. */
  static String gist(String page) {
    String paragraph = page.substring(page.indexOf('\n')).strip().split("\n\n", 2)[0];
    return paragraph.replace('\n', ' ').split("(?<=[.])\\s", 2)[0];
  }

  /** All codes that have a page, also those of the folder {@code any}. */
  static SortedSet<String> codes() {
    URL folder = Explanations.class.getResource(FOLDER);
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return codes(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return codes(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedSet<String> codes(Path folder) throws IOException {
    SortedSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(each -> folder.relativize(each).toString().replace('\\', '/'))
          .filter(each -> each.endsWith(".md"))
          .forEach(each -> codes.add(each.substring(0, each.length() - ".md".length())));
    }
    return codes;
  }
}
