package org.moveleaf.publish.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.cache.Checksum;
import org.moveleaf.cache.Content;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.SiteFile;
import org.moveleaf.testing.TestProject;

/** As if the program made mistakes: each is found, and nothing is published. */
class VerificationIT {

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aProject() {
    project = TestProject.copy("minimal", folder);
  }

  private void assertFound(UnaryOperator<RenderedHandbook> mistake, String... expected) {
    BuildRequest request =
        new BuildRequest(project.root(), project.output(), Optional.empty()).on(TestProject.TODAY);
    BuildResult result = new Moveleaf(request, line -> {}, mistake).build();
    assertEquals(
        List.of(expected), result.diagnostics().stream().map(VerificationIT::shortened).toList());
    assertTrue(result.publication().isEmpty());
    assertTrue(Files.notExists(project.output().resolve("site")));
    assertTrue(Files.notExists(project.output().resolve(".moveleaf/next")));
  }

  /**
   * What an output lacks that was there in the last one: pages that are as they were lead to it.
   */
  private List<String> foundAfterABuild(UnaryOperator<RenderedHandbook> mistake) {
    BuildRequest request =
        new BuildRequest(project.root(), project.output(), Optional.empty()).on(TestProject.TODAY);
    assertTrue(new Moveleaf(request, line -> {}).build().publication().isPresent());
    BuildResult result = new Moveleaf(request, line -> {}, mistake).build();
    assertTrue(result.publication().isEmpty());
    return result.diagnostics().stream().map(VerificationIT::shortened).toList();
  }

  private static String shortened(Diagnostic each) {
    return each.code() + " " + each.range().path() + ": " + each.message();
  }

  private static UnaryOperator<RenderedHandbook> inPage(String path, String from, String to) {
    return made ->
        with(
            made,
            made.site().stream()
                .map(each -> each.path().equals(path) ? edited(each, from, to) : each)
                .toList(),
            made.prints());
  }

  private static SiteFile edited(SiteFile file, String from, String to) {
    String text = file.content().get().text();
    assertTrue(text.contains(from), text);
    Content content = Content.of(text.replace(from, to));
    return new SiteFile(file.path(), file.page(), () -> content);
  }

  private static UnaryOperator<RenderedHandbook> inBook(String from, String to) {
    return made ->
        with(
            made,
            made.site(),
            made.prints().stream()
                .map(each -> each.path().equals("handbook.pdf") ? edited(each, from, to) : each)
                .toList());
  }

  private static PrintDocument edited(PrintDocument print, String from, String to) {
    String text = print.layouts().get(0).get();
    assertTrue(text.contains(from), text);
    Supplier<String> layout = () -> text.replace(from, to);
    return new PrintDocument(
        print.path(),
        List.of(layout),
        print.pages(),
        print.source(),
        print.pictures(),
        print.fonts(),
        print.booklet());
  }

  private static RenderedHandbook with(
      RenderedHandbook made, List<SiteFile> site, List<PrintDocument> prints) {
    return new RenderedHandbook(
        made.handbook(), made.editions(), made.folder(), made.inside(), site, prints);
  }

  @Test
  void aLinkToAPageThatIsNotThere() {
    assertFound(
        inPage("index.html", "href=\"exercises/index.html\"", "href=\"exercises/all.html\""),
        "publish/broken-link site/index.html: this page leads to `exercises/all.html`, which was"
            + " not made");
  }

  @Test
  void aLinkToAPlaceThatIsNotThere() {
    assertFound(
        inPage("index.html", "href=\"exercises/index.html\"", "href=\"exercises/index.html#here\""),
        "publish/broken-link site/index.html: this page leads to `exercises/index.html#here`,"
            + " which was not made");
  }

  @Test
  void aLinkOutOfTheSite() {
    assertFound(
        inPage("index.html", "href=\"exercises/index.html\"", "href=\"../pdf/handbook.pdf\""),
        "publish/broken-link site/index.html: this page leads to `../pdf/handbook.pdf`, which was"
            + " not made");
  }

  @Test
  void aLinkThatPagesOfAFolderShare() {
    UnaryOperator<RenderedHandbook> one =
        inPage("exercises/leg-stretch.html", "href=\"../safety.html\"", "href=\"../gone.html\"");
    UnaryOperator<RenderedHandbook> other =
        inPage("exercises/wall-sit.html", "href=\"../safety.html\"", "href=\"../gone.html\"");
    assertFound(
        made -> other.apply(one.apply(made)),
        "publish/broken-link site/exercises/leg-stretch.html: this page leads to `../gone.html`,"
            + " which was not made",
        "publish/broken-link site/exercises/wall-sit.html: this page leads to `../gone.html`,"
            + " which was not made");
  }

  @Test
  void aPlaceThatOnlyOtherPagesHave() {
    assertFound(
        inPage("exercises/wall-sit.html", "id=\"text\"", "id=\"middle\""),
        "publish/broken-link site/exercises/wall-sit.html: this page leads to `#text`, which was"
            + " not made");
  }

  @Test
  void aPlaceThatIsNotThereAnyMore() {
    assertEquals(
        List.of(
            "publish/broken-link site/exercises/wall-sit.html: this page leads to"
                + " `../glossary.html#thigh-muscle`, which was not made"),
        foundAfterABuild(inPage("glossary.html", "id=\"thigh-muscle\"", "id=\"thigh\"")));
  }

  @Test
  void aPageThatIsNotThereAnyMore() {
    List<String> found =
        foundAfterABuild(
            made ->
                with(
                    made,
                    made.site().stream()
                        .filter(each -> !each.path().equals("glossary.html"))
                        .toList(),
                    made.prints()));
    assertTrue(
        found.contains(
            "publish/broken-link site/exercises/wall-sit.html: this page leads to"
                + " `../glossary.html#thigh-muscle`, which was not made"),
        found::toString);
  }

  @Test
  void anExerciseWithoutItsPage() {
    assertFound(
        made ->
            with(
                made,
                made.site().stream()
                    .filter(each -> !each.path().equals("exercises/wall-sit.html"))
                    .toList(),
                made.prints()),
        "publish/missing-document site/exercises/wall-sit.html: this was not made");
  }

  @Test
  void anExerciseWithoutItsSheet() {
    assertFound(
        made ->
            with(
                made,
                made.site(),
                made.prints().stream()
                    .filter(each -> !each.path().equals("exercises/wall-sit.pdf"))
                    .toList()),
        "publish/missing-document pdf/exercises/wall-sit.pdf: this was not made",
        "publish/missing-document site/pdf/exercises/wall-sit.pdf: this was not made");
  }

  @Test
  void anExerciseWithoutItsBookmark() {
    assertFound(
        inBook("<bookmark name=\"Wall sit\" href=\"#exercise-wall-sit\"/>", ""),
        "publish/missing-bookmark pdf/handbook.pdf: the exercise `wall-sit` has no bookmark");
  }

  @Test
  void aHeadingWithoutItsBookmark() {
    assertFound(
        inBook("<bookmark name=\"How to read an exercise page\" href=\"#read-a-page\"/>", ""),
        "publish/missing-bookmark pdf/handbook.pdf: the heading `How to read an exercise page` has no"
            + " bookmark");
  }

  @Test
  void aFileThatIsNotAsItWasWritten() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/right"), "x");
    Files.writeString(folder.resolve("site/cut"), "");
    Files.writeString(folder.resolve("site/foreign"), "x");
    long x = Checksum.of("x".getBytes(StandardCharsets.UTF_8));
    Map<String, Long> checksums = Map.of("site/right", x, "site/cut", x, "site/gone", x);
    Path staged = folder.resolve("site").getParent();
    Path published = Files.createDirectories(folder.resolve("published"));
    List<String> found =
        new StagedFiles(staged, published, checksums, Set.of())
            .faults().stream()
                .map(each -> each.range().path())
                .filter(each -> each.startsWith("site/"))
                .toList();
    assertEquals(List.of("site/cut", "site/foreign", "site/gone"), found);
  }
}
