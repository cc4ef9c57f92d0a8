package org.moveleaf.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** An exercise without a figure is shown in lists by the photograph in its text, small. */
class PhotosInListsTest {

  private static final String START = "Stand with your back to a wall.";
  private static final String FILE = "content/exercises/wall-sit.md";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void twoPhotos() throws IOException {
    project = TestProject.copy("minimal", folder);
    Path images = Files.createDirectories(project.root().resolve("content/images"));
    photo(images.resolve("wall.jpg"), 900, 1200);
    photo(images.resolve("tiny.jpg"), 90, 120);
  }

  private static void photo(Path file, int width, int height) throws IOException {
    ImageIO.write(
        new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
  }

  private void show(String file) {
    project.edit(FILE, START, START + "\n\n![A man leans against a wall](../images/" + file + ")");
    assertFalse(project.buildSite().hasErrors());
  }

  private String list() {
    return TestProject.read(project.output().resolve("site/exercises/index.html"));
  }

  @Test
  void aLargePhotoIsShownSmall() throws IOException {
    show("wall.jpg");
    String picture = "src=\"../images/small/wall.jpg\" width=\"240\" height=\"320\" alt=\"\"";
    assertTrue(list().contains(picture), list());
    Path small = project.output().resolve("site/images/small/wall.jpg");
    BufferedImage shown = ImageIO.read(small.toFile());
    assertEquals(240, shown.getWidth());
    assertEquals(320, shown.getHeight());
  }

  @Test
  void aSmallOneIsShownAsItIs() {
    show("tiny.jpg");
    assertTrue(list().contains("src=\"../images/tiny.jpg\" width=\"90\" height=\"120\""), list());
    assertFalse(Files.exists(project.output().resolve("site/images/small")));
  }

  @Test
  void listsAreMadeAnewWhereTheTextShowsAnother() {
    show("wall.jpg");
    project.edit(FILE, "wall.jpg", "tiny.jpg");
    assertFalse(project.buildSite().hasErrors());
    assertTrue(list().contains("src=\"../images/tiny.jpg\""), list());
  }
}
