package org.moveleaf.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveleaf.testing.Figures;
import org.moveleaf.testing.SvgRules;

/** The drawings of the first handbook's figures keep the rules and stay small. */
class FigureDrawingsIT {

  private static final int USUAL_STILL = 10_000;

  /** As servers send it. */
  private static final int LARGEST_FILM = 25_000;

  @TestFactory
  Stream<DynamicTest> everyDrawingKeepsTheRules() {
    return Figures.drawn().entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> assertRulesKept(each.getValue())));
  }

  private static void assertRulesKept(DrawnIllustration drawn) {
    drawn
        .stills()
        .forEach(
            still -> {
              SvgRules.assertKept(still.web(), "web");
              SvgRules.assertKept(still.print(), "print");
            });
    drawn.film().ifPresent(film -> SvgRules.assertKept(film.svg(), "film"));
    drawn.film().ifPresent(film -> SvgRules.assertKept(film.strip(), "strip"));
  }

  @Test
  void theMedianPictureIsSmall() {
    List<Integer> sizes =
        Figures.drawn().values().stream()
            .flatMap(each -> each.stills().stream())
            .map(still -> still.web().getBytes(StandardCharsets.UTF_8).length)
            .sorted()
            .toList();
    int median = sizes.get(sizes.size() / 2);
    assertTrue(median < USUAL_STILL, () -> median + " bytes");
  }

  @TestFactory
  Stream<DynamicTest> everyFilmIsSmall() {
    return Figures.drawn().entrySet().stream()
        .filter(each -> each.getValue().film().isPresent())
        .map(
            each ->
                dynamicTest(
                    each.getKey(),
                    () -> {
                      int size = gzipped(each.getValue().film().orElseThrow().svg());
                      assertTrue(size < LARGEST_FILM, () -> size + " bytes");
                    }));
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }
}
