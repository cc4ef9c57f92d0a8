package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Landmark;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;
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
  private static final DrawnIllustration DRAWN = Gallery.draw(MOVING);

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
        stages,
        stages.size());
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

  private Map<Figure, DrawnIllustration> draw(Figure... figures) {
    return drawn(folder, figures);
  }

  private static Map<Figure, DrawnIllustration> drawn(Path folder, Figure... figures) {
    Map<Figure, DrawnIllustration> seen = new HashMap<>();
    Map<String, Illustration> drawn = new Gallery(folder).draw(keyed(figures));
    for (Figure each : figures) {
      seen.put(each, seen(drawn.get(FigureKey.of(each))));
    }
    return seen;
  }

  private static List<KeyedFigure> keyed(Figure... figures) {
    return Stream.of(figures).map(KeyedFigure::of).toList();
  }

  private Illustration moving() {
    return new Gallery(folder).draw(keyed(MOVING)).get(FigureKey.of(MOVING));
  }

  /** All that an illustration shows. */
  private static DrawnIllustration seen(Illustration illustration) {
    Illustration.Frame frame = illustration.frame();
    return new DrawnIllustration(
        illustration.key(),
        IntStream.range(0, frame.stages())
            .mapToObj(
                stage ->
                    new Still(
                        frame.width(),
                        frame.height(),
                        illustration.web(stage),
                        illustration.print(stage)))
            .toList(),
        illustration.film());
  }

  private Path stills(Figure figure) {
    return folder.resolve(FigureKey.of(figure) + ".stills");
  }

  private Path film(Figure figure) {
    return folder.resolve(FigureKey.of(figure) + ".film");
  }

  @Test
  void whatIsKeptEqualsWhatIsDrawn() throws IOException {
    List<Path> files = List.of(stills(STILL), stills(MOVING), film(MOVING));
    Map<Figure, DrawnIllustration> drawn = draw(STILL, MOVING);
    assertEquals(Map.of(STILL, Gallery.draw(STILL), MOVING, DRAWN), drawn);
    List<byte[]> before = bytes(files);
    assertEquals(drawn, draw(STILL, MOVING));
    List<byte[]> after = bytes(files);
    for (int i = 0; i < files.size(); i++) {
      assertArrayEquals(before.get(i), after.get(i), files.get(i).toString());
    }
  }

  private static List<byte[]> bytes(List<Path> files) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (Path each : files) {
      all.add(Files.readAllBytes(each));
    }
    return all;
  }

  /** Otherwise the test above would show only that drawing twice gives the same. */
  @Test
  void whatIsKeptIsNotDrawnAgain() {
    String key = FigureKey.of(MOVING);
    Film film = new Film(3, 4, "<svg>another film</svg>", "<svg>another strip</svg>");
    List<Still> stills = List.of(still("first"), still("second"));
    FigureCache cache = new FigureCache(folder);
    assertTrue(cache.keep(key, stills) && cache.keep(key, film));
    assertEquals(new DrawnIllustration(key, stills, Optional.of(film)), draw(MOVING).get(MOVING));
  }

  private static Still still(String name) {
    return new Still(3, 4, "<svg>" + name + "</svg>", "<svg>" + name + " in ink</svg>");
  }

  /** Exercises of a large library share poses. */
  @Test
  void whatIsAlikeIsDrawnOnce() {
    Figure same =
        figure(
            List.of(
                stage(0, List.of()),
                stage(45, List.of(new Arrow.Follow(Landmark.NOSE, 8.5, 0, 0, 1, false)))));
    Figure other = figure(List.of(stage(1, List.of()), MOVING.stages().get(1)));
    assertEquals(MOVING, same);
    assertEquals(MOVING.hashCode(), same.hashCode());
    assertNotEquals(MOVING, other);
    assertEquals(1, new Gallery(folder).draw(keyed(MOVING, same)).size());
  }

  /** A handbook on paper shows none. */
  @Test
  void aFilmIsDrawnOnlyForWhoAsksForIt() throws IOException {
    Illustration illustration = moving();
    assertTrue(illustration.frame().moves());
    assertEquals(DRAWN.stills().get(1).print(), illustration.print(1));
    assertEquals(List.of(stills(MOVING)), TestProject.filesBelow(folder));
    assertEquals(DRAWN.film(), illustration.film());
    assertEquals(List.of(film(MOVING), stills(MOVING)), TestProject.filesBelow(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "cut short", "other bytes", "one bit", "one byte more"})
  void aDamagedFileIsDrawnAnew(String damage) throws IOException {
    Map<Figure, DrawnIllustration> drawn = draw(MOVING);
    for (Path file : List.of(stills(MOVING), film(MOVING))) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, damaged(whole, damage));
      assertEquals(drawn, draw(MOVING));
      assertArrayEquals(whole, Files.readAllBytes(file), "the file is mended");
    }
  }

  /** Somebody may clear the folder while a build goes on. */
  @Test
  void whatGoesDuringABuildIsDrawnAgain() throws IOException {
    Illustration illustration = moving();
    illustration.film();
    Files.delete(stills(MOVING));
    Files.delete(film(MOVING));
    assertEquals(DRAWN, seen(illustration));
    assertEquals(List.of(film(MOVING), stills(MOVING)), TestProject.filesBelow(folder));
  }

  /** What a small head says of many or long pictures is not believed. */
  @ParameterizedTest
  @ValueSource(ints = {0, -1, 129, Integer.MAX_VALUE})
  void aHeadThatCannotBeTrueIsNotBelieved(int number) throws IOException {
    Map<Figure, DrawnIllustration> drawn = draw(STILL);
    byte[] whole = Files.readAllBytes(stills(STILL));
    for (int place : List.of(0, 3 * Integer.BYTES)) {
      byte[] bytes = whole.clone();
      ByteBuffer.wrap(bytes).putInt(place, number);
      Files.write(stills(STILL), bytes);
      assertEquals(drawn, draw(STILL));
    }
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
    assertEquals(List.of(stills(STILL)), TestProject.filesBelow(folder));
  }

  @Test
  void aFolderThatCannotBeWrittenCostsNoFailure() throws IOException {
    // A file stands where a folder is wanted: this stops even those who may write everywhere.
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    for (Path noFolder : List.of(file, file.resolve("figures"))) {
      assertEquals(Map.of(MOVING, DRAWN), drawn(noFolder, MOVING));
    }
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void aFileThatCannotBeReplacedCostsNoFailure() throws IOException {
    for (Path each : List.of(stills(MOVING), film(MOVING))) {
      Files.createDirectories(each.resolve("below"));
    }
    assertEquals(Map.of(MOVING, DRAWN), draw(MOVING));
    assertTrue(Files.exists(stills(MOVING).resolve("below")));
    assertTrue(Files.exists(film(MOVING).resolve("below")));
  }
}
