package org.moveleaf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** What a writer calls a heading takes no other's anchor. */
class HeadingAnchorsTest {

  @TempDir private Path folder;

  private Pages pages;

  @BeforeEach
  void write() {
    TestProject project = TestProject.copy("minimal", folder);
    String stretch = "content/exercises/leg-stretch.md";
    project.edit(stretch, "Do not bounce.", "Do not bounce.\n\n### Get help\n\nNow.");
    project.edit(stretch, "edge of a bed.", "edge of a bed.\n\n### Steps\n\nOne.\n\n### Tip\n\nA.");
    project.edit(stretch, "A mild pull.", "A mild pull.\n\n### Tip\n\nA.");
    String about = "content/guide/about-knees.md";
    String page = TestProject.read(project.root().resolve(about));
    project.write(about, page + "\n## Text\n\nSee [text](#text).\n");
    String head = page.substring(0, page.indexOf("A knee bends"));
    String back = head.replace("order: 1", "order: 2");
    project.write(
        "content/guide/back.md",
        back.replace("About knees", "Back")
            + "See [pain](#pain) and [more](back-pain.md).\n\n## Pain\n\nIt hurts.\n");
    project.write(
        "content/guide/back-pain.md",
        head.replace("order: 1", "order: 3").replace("About knees", "Back pain") + "It hurts.\n");
    pages = Pages.of(project);
  }

  private static List<String> twice(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    return ids.stream().filter(each -> Collections.frequency(ids, each) > 1).distinct().toList();
  }

  private static List<String> lost(Document page) {
    return page.select("a[href^=#]").eachAttr("href").stream()
        .filter(each -> page.getElementById(each.substring(1)) == null)
        .toList();
  }

  @Test
  void noAnchorIsThereTwiceOnAnyPageAndInTheBook() {
    Stream<Document> site =
        pages.files().values().stream()
            .filter(file -> file.page())
            .map(file -> Jsoup.parse(pages.page(file.path())));
    Stream.concat(site, Stream.of(Jsoup.parse(pages.book())))
        .forEach(
            page -> {
              assertEquals(List.of(), twice(page), page.title());
              assertEquals(List.of(), lost(page), page.title());
            });
  }

  @Test
  void linksLeadToTheHeadingThatTheyMean() {
    Document book = Jsoup.parse(pages.book());
    assertEquals("h1", book.getElementById("get-help").tagName());
    assertEquals("Pain", book.getElementById("guide-back--pain").text());
    assertEquals("Back pain", book.getElementById("guide-back-pain").text());
    Document about = Jsoup.parse(pages.page("guide/about-knees.html"));
    assertEquals("main", about.getElementById("text").tagName());
    assertEquals("Text", about.getElementById("text--heading").text());
    assertTrue(about.html().contains("#text--heading\">text</a>"), about.html());
  }

  @Test
  void subheadingsOfTheBookStandBelowThoseOfTheirSection() {
    Document book = Jsoup.parse(pages.book());
    assertEquals(List.of("Tip", "Tip"), book.select("h5:contains(Tip)").eachText());
  }
}
