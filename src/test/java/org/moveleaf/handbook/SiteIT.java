package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.TestProject;

/** The first handbook as a site: nothing missing, nothing broken, nothing from elsewhere. */
class SiteIT {

  @Test
  void everyExerciseProgrammeAndGuidePageHasItsPage() throws IOException {
    List<String> pages = Built.pages();
    assertEquals(33, Built.ids("exercises").size());
    for (String folder : List.of("exercises", "programmes", "guide")) {
      for (String id : Built.ids(folder)) {
        assertTrue(pages.contains(folder + "/" + id + ".html"), folder + "/" + id);
      }
    }
  }

  @Test
  void theSourcesPageListsEveryEntryWithItsDoseAndItsExercise() {
    List<String> rows = new ArrayList<>();
    for (Element row : Built.page("sources.html").select("tbody tr")) {
      rows.add(
          row.child(0).text() + " | " + row.child(2).text() + " | " + row.select("a").attr("href"));
    }
    assertEquals(43, rows.size());
    Golden.assertMatches(
        Path.of("src/test/cases/handbook/entries.txt"),
        rows.stream().sorted().collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void eachExercisePageSaysWhatItsSourcesSay() {
    for (Element row : Built.page("sources.html").select("tbody tr")) {
      Document page = Built.page(row.select("a").attr("href"));
      List<String> stated =
          page.select(".stated tbody tr").stream()
              .map(each -> each.child(1).text() + " | " + each.child(2).text())
              .toList();
      String entry = row.child(0).text() + " | " + row.child(2).text();
      assertTrue(stated.contains(entry), entry + " is not in " + stated);
    }
  }

  @Test
  void everyLinkLeadsToAPageAndAnAnchorThatAreThere() {
    List<String> broken = new ArrayList<>();
    for (String path : Built.pages()) {
      for (Element link : Built.page(path).select("[href],[src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!address.matches("^(mailto|tel):.*") && !leadsSomewhere(path, address)) {
          broken.add(path + ": " + address);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean leadsSomewhere(String from, String address) {
    String[] parts = address.split("#", 2);
    boolean absolute = parts[0].startsWith(Built.BASE) || parts[0].startsWith(Built.PATH);
    String own = parts[0].replace(Built.BASE, "").replaceFirst("^" + Built.PATH, "");
    Path root = Built.site().resolve("index.html");
    Path target =
        parts[0].isEmpty()
            ? Built.site().resolve(from)
            : absolute
                ? root.resolveSibling(own.replaceFirst("(^|/)$", "$1index.html")).normalize()
                : Built.site().resolve(from).resolveSibling(parts[0]).normalize();
    if (!target.startsWith(Built.site().normalize()) || !Files.isRegularFile(target)) {
      return false;
    }
    // What follows is an anchor, or with "=" what the page is to begin with.
    return parts.length == 1
        || parts[1].contains("=")
        || Built.page(Built.site().relativize(target).toString()).getElementById(parts[1]) != null;
  }

  @Test
  void noPageLoadsAnythingFromAnotherHost() {
    for (String path : Built.pages()) {
      for (Element each :
          Built.page(path).select("script[src],link[href],img[src],iframe,object")) {
        String address = each.hasAttr("src") ? each.attr("src") : each.attr("href");
        boolean isLoaded = !List.of("canonical", "alternate").contains(each.attr("rel"));
        assertTrue(!isLoaded || !address.contains("//"), path + ": " + address);
      }
      Document page = Built.page(path);
      assertEquals(
          0, page.select("script:not([src]):not([type=application/ld+json])").size(), path);
      assertEquals(0, page.select("style,[style],[onclick]").size(), path);
      String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertTrue(policy.startsWith("default-src 'none'"), path);
    }
  }

  /** Who hears the page is told the clinic's name once, by the words beside its logo. */
  @Test
  void noPictureSaysWhatStandsBesideIt() {
    for (String path : Built.pages()) {
      Document page = Built.page(path);
      String name = page.select(".site-footer .clinic-name").text();
      assertEquals(0, page.select(".site-footer img[alt=\"" + name + "\"]").size(), path);
    }
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    for (String path : Built.pages()) {
      List<String> ids = Built.page(path).select("[id]").eachAttr("id");
      assertEquals(ids.stream().distinct().toList(), ids, path);
    }
  }

  @Test
  void everyPageSaysWhetherAClinicianHasReviewedIt() throws IOException {
    for (String folder : List.of("exercises", "programmes", "guide")) {
      for (String id : Built.ids(folder)) {
        Document page = Built.page(folder + "/" + id + ".html");
        assertTrue(page.select(".review").text().contains("Not yet reviewed by a clinician"), id);
      }
    }
  }

  @Test
  void everyExercisePageHasAllItsParts() throws IOException {
    for (String id : Built.ids("exercises")) {
      Document page = Built.page("exercises/" + id + ".html");
      for (String part : List.of("start", "steps", "feel", "care", "easier", "harder", "move-on")) {
        assertTrue(!page.getElementById(part).parent().text().isBlank(), id + " " + part);
      }
      assertTrue(page.select("ol.steps li").size() >= 3, id);
      assertEquals(6, page.select(".glance dl").first().select("dt").size(), id);
      assertTrue(page.select(".help-box li").size() >= 4, id);
    }
  }

  @Test
  void everyExerciseIsPicturedWithItsOwnWords() throws IOException {
    for (String id : Built.ids("exercises")) {
      Document page = Built.page("exercises/" + id + ".html");
      String title = page.selectFirst("h1").text();
      List<Element> pictures = page.select(".title + .moves .stages img");
      assertTrue(!pictures.isEmpty(), id);
      for (Element picture : pictures) {
        assertTrue(picture.attr("alt").startsWith(title + ". "), picture.outerHtml());
        assertTrue(picture.attr("alt").length() > title.length() + 20, picture.outerHtml());
        assertTrue(Files.exists(Built.site().resolve("exercises").resolve(picture.attr("src"))));
      }
      Element film = page.selectFirst(".title + .moves .film");
      assertEquals(pictures.size() > 1, film != null, id);
    }
    for (String list : List.of("exercises/index.html", "find/position-sitting.html")) {
      Document page = Built.page(list);
      assertEquals(page.select(".card").size(), page.select(".card .thumb").size(), list);
    }
  }

  @Test
  void theBuildInPackageAndTheJarMakeTheSameBytes() throws Exception {
    Path again = Files.createTempDirectory("moveleaf");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Built.jar().toString(),
                "build",
                "--output",
                again.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), printed);
    List<Path> files = TestProject.filesBelow(Built.site());
    for (Path file : files) {
      Path other = again.resolve("site").resolve(Built.site().relativize(file).toString());
      assertEquals(-1, Files.mismatch(file, other), file.toString());
    }
    assertEquals(files.size(), TestProject.filesBelow(again.resolve("site")).size());
    assertEquals(-1, Files.mismatch(Built.handbookPdf(), again.resolve("pdf/handbook.pdf")));
  }
}
