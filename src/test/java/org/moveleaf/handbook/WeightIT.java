package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.WebServer;

/** A page with its figures comes quickly over a slow line. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class WeightIT {

  private static final int LIMIT = 100_000;

  @Test
  void noExercisePageWeighsAsMuchAs100KilobytesAtItsFirstVisit() throws IOException {
    List<String> heavy = new ArrayList<>();
    try (Browser browser = Browser.start();
        WebServer server = new WebServer(Built.site(), "/back/")) {
      browser.resize(390, 844);
      // What is kept for later is not part of the visit.
      browser.beforeEachPage("delete Navigator.prototype.serviceWorker;");
      for (String page : Built.pages()) {
        if (page.startsWith("exercises/") && !page.endsWith("index.html")) {
          browser.open("about:blank");
          browser.requests();
          browser.open(server.address() + page);
          browser.await("document.readyState === 'complete'");
          int weight =
              browser.requests().stream()
                  .filter(each -> each.startsWith(server.address()))
                  .distinct()
                  .mapToInt(each -> weight(each.substring(server.address().length())))
                  .sum();
          if (weight >= LIMIT || weight < 60_000) {
            heavy.add(page + ": " + weight);
          }
        }
      }
    }
    assertEquals(List.of(), heavy);
  }

  /** As a host sends it: text compressed, the rest as it is. */
  private static int weight(String path) {
    Path file = Built.site().resolve(path);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (path.matches(".*\\.(woff2|png|jpg)")) {
        return bytes.length;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      }
      return out.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
