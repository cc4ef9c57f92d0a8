package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildRequest;
import org.moveleaf.Moveleaf;
import org.moveleaf.render.LiveReload;
import org.moveleaf.testing.Browser;
import org.moveleaf.testing.TestProject;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What {@code watch} promises: a page opened from disk follows the edits. */
@EnabledIf("org.moveleaf.testing.Browser#isInstalled")
class LiveReloadIT {

  @TempDir private Path folder;

  @Test
  void aPageFromDiskLoadsItselfAnewAfterABuild() {
    TestProject project = TestProject.copy("minimal", folder);
    build(project, "1");
    try (Browser browser = Browser.start()) {
      browser.open(project.output().resolve("site/exercises/wall-sit.html").toUri().toString());
      assertEquals("Wall sit", browser.run("return document.querySelector('h1').textContent"));
      project.edit("content/exercises/wall-sit.md", "title: Wall sit", "title: Wall chair");
      build(project, "2");
      new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
          .until(driver -> browser.driver().getTitle().startsWith("Wall chair"));
      assertEquals(List.of(), browser.console());
    }
  }

  private static void build(TestProject project, String version) {
    BuildRequest request = new BuildRequest(project.root(), project.output(), Optional.empty());
    new Moveleaf(request, line -> {}, new LiveReload(version)).build();
  }
}
