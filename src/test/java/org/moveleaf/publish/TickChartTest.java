package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** A day of a chart is parted, by dashed lines, where an exercise is done more than once on it. */
class TickChartTest {

  private static final int DAYS = 7;

  @TempDir private Path folder;

  @Test
  void hasAPlaceForEachTimeOfADay() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    project.build();
    assertEquals(0, dashes(project));
    int once = times(project, 1, 2);
    assertTrue(once > 0 && once % DAYS == 0, once + " dashed lines");
    assertEquals(2 * once, times(project, 2, 3));
    assertEquals(0, times(project, 3, 4));
  }

  private static int times(TestProject project, int old, int times) throws IOException {
    String field = "sessions-per-day: ";
    project.edit("content/exercises/wall-sit.md", field + old, field + times);
    project.build();
    return dashes(project);
  }

  /** How often dashes are begun in the sheet. */
  private static int dashes(TestProject project) throws IOException {
    Path sheet = project.output().resolve("pdf/exercises/wall-sit.pdf");
    int dashes = 0;
    try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
      List<Object> tokens = new PDFStreamParser(pdf.getPage(0)).parse();
      for (int i = 2; i < tokens.size(); i++) {
        boolean sets = tokens.get(i) instanceof Operator op && op.getName().equals("d");
        dashes += sets && ((COSArray) tokens.get(i - 2)).size() > 0 ? 1 : 0;
      }
    }
    return dashes;
  }
}
