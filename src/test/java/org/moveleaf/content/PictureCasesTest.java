package org.moveleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Picture;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.TestProject;

/**
 * Each drawing of {@code src/test/cases/pictures}, as a drawing program has saved it, is published
 * as {@code published/} has it.
 */
class PictureCasesTest {

  private static final Path CASES = Path.of("src/test/cases/pictures");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return TestProject.filesBelow(CASES).stream()
        .filter(each -> each.getParent().endsWith("pictures"))
        .map(each -> dynamicTest(each.getFileName().toString(), () -> run(each)));
  }

  private static void run(Path drawing) throws IOException {
    String name = drawing.getFileName().toString();
    byte[] saved = Files.readAllBytes(CASES.resolve(name));
    Picture picture = read(name, saved);
    String published = new String(picture.bytes(), StandardCharsets.UTF_8);
    Golden.assertMatches(CASES.resolve("published").resolve(name), published);
    Picture again = read(name, picture.bytes());
    assertEquals(published, new String(again.bytes(), StandardCharsets.UTF_8), "a second time");
    assertEquals(
        List.of(picture.width(), picture.height()), List.of(again.width(), again.height()));
  }

  private static Picture read(String name, byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    Picture picture = SvgCheck.read(name, bytes, diagnostics).orElseThrow();
    assertEquals(List.of(), diagnostics.sorted());
    return picture;
  }
}
