package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Landmark;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.View;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.testing.TestProject;

/** The same drawing whenever and wherever it is made, drawn or kept from another time. */
class GalleryTest {

  private static final Figure STILL = figure(List.of(stage(20, List.of())));
  private static final Figure MOVING =
      figure(
          List.of(
              stage(0, List.of()),
              stage(45, List.of(new Arrow.Follow(Landmark.NOSE, 8.5, 0, 0, 1, false)))));

  /** Drawn before anything is changed. */
  private static final Illustration DRAWN = Gallery.draw(MOVING);

  @TempDir private Path folder;

  private static Stage stage(double bend, List<Arrow> arrows) {
    return new Stage(
        Pose.of(Base.SITTING).move(Motion.NECK_BEND_LEFT, bend, Side.BOTH), arrows, false);
  }

  /** Cut off at the chest, so that it is soon drawn. */
  private static Figure figure(List<Stage> stages) {
    return new Figure(
        Person.AMINA,
        new View(12.5, 5),
        new Framing(Framing.Crop.CHEST, 1),
        List.of(),
        Furniture.USUAL,
        stages);
  }

  // The same bytes twice.

  @Test
  void isDrawnAlikeInAnotherThread() {
    assertEquals(DRAWN, CompletableFuture.supplyAsync(() -> Gallery.draw(MOVING)).join());
  }

  @ParameterizedTest
  @CsvSource({"ar-EG,Africa/Cairo", "tr-TR,Pacific/Kiritimati", "th-TH-u-nu-thai,Asia/Bangkok"})
  void isDrawnAlikeInAnotherCountry(String language, String place) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(place));
      assertEquals(DRAWN, Gallery.draw(MOVING));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherFigureHasAnotherKey() {
    assertNotEquals(DRAWN.key(), FigureKey.of(STILL));
    assertEquals(DRAWN.key(), FigureKey.of(figure(MOVING.stages())));
  }

  // What is kept.

  private Map<Figure, Illustration> draw(Figure... figures) {
    return new Gallery(folder).draw(List.of(figures));
  }

  private Path kept(Figure figure) {
    return folder.resolve(FigureKey.of(figure) + ".figure");
  }

  @Test
  void whatIsKeptEqualsWhatIsDrawn() throws IOException {
    Map<Figure, Illustration> drawn = draw(STILL, MOVING);
    assertEquals(DRAWN, drawn.get(MOVING));
    List<byte[]> before =
        List.of(Files.readAllBytes(kept(STILL)), Files.readAllBytes(kept(MOVING)));
    assertEquals(drawn, draw(STILL, MOVING));
    assertTrue(Arrays.equals(before.get(0), Files.readAllBytes(kept(STILL))));
    assertTrue(Arrays.equals(before.get(1), Files.readAllBytes(kept(MOVING))));
  }

  /** Otherwise the tests above would show only that drawing twice gives the same. */
  @Test
  void whatIsKeptIsNotDrawnAgain() {
    Illustration other = new Illustration(FigureKey.of(STILL), DRAWN.stills(), DRAWN.film());
    new FigureCache(folder).keep(other);
    assertEquals(other, draw(STILL).get(STILL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "cut short", "other bytes", "one bit", "one byte more"})
  void aDamagedFileIsDrawnAnew(String damage) throws IOException {
    Map<Figure, Illustration> drawn = draw(STILL);
    byte[] whole = Files.readAllBytes(kept(STILL));
    Files.write(kept(STILL), damaged(whole, damage));
    assertEquals(drawn, draw(STILL));
    assertTrue(Arrays.equals(whole, Files.readAllBytes(kept(STILL))), "the file is mended");
  }

  private static byte[] damaged(byte[] whole, String how) {
    byte[] bytes = whole.clone();
    switch (how) {
      case "empty" -> bytes = new byte[0];
      case "cut short" -> bytes = Arrays.copyOf(whole, whole.length / 2);
      case "other bytes" -> Arrays.fill(bytes, (byte) 0x7f);
      case "one bit" -> bytes[bytes.length / 2] ^= 1;
      case "one byte more" -> {
        bytes = Arrays.copyOf(whole, whole.length + 1);
        System.arraycopy(whole, 100, bytes, 101, whole.length - 100);
      }
      default -> throw new IllegalArgumentException(how);
    }
    return bytes;
  }

  @Test
  void filesThatNoFigureNeedsAreDeleted() throws IOException {
    draw(STILL, MOVING);
    Files.writeString(
        folder.resolve("0123456789abcdef99.part"), "left by a build that was stopped");
    draw(STILL);
    assertEquals(List.of(kept(STILL)), TestProject.filesBelow(folder));
  }

  @Test
  void aFolderThatCannotBeWrittenCostsNoFailure() throws IOException {
    // A file stands where a folder is wanted: this stops even those who may write everywhere.
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    for (Path noFolder : List.of(file, file.resolve("figures"))) {
      assertEquals(Map.of(STILL, Gallery.draw(STILL)), new Gallery(noFolder).draw(List.of(STILL)));
    }
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void aFileThatCannotBeReplacedCostsNoFailure() throws IOException {
    Path inTheWay = Files.createDirectories(kept(STILL).resolve("below"));
    assertEquals(Map.of(STILL, Gallery.draw(STILL)), draw(STILL));
    assertTrue(Files.exists(inTheWay));
    assertFalse(Files.isRegularFile(kept(STILL)));
  }
}
