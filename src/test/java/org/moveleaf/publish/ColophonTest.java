package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** The lines that say who hands a sheet out. */
class ColophonTest {

  @TempDir private Path folder;

  @Test
  void beginsNoLineWithAMark() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    // So many lengths that one just fills its line.
    String hours =
        IntStream.range(0, 120)
            .mapToObj(each -> "Fri " + "i".repeat(1 + each * 7 % 34))
            .collect(Collectors.joining(", ", "  hours: [", "]"));
    String phone = "  phone: 01632 960 000";
    project.edit("content/handbook.yaml", phone, phone + "\n" + hours);
    project.edit("content/handbook.yaml", "[1 High Street]", "[1 High Street, AB1 2CD Knowle]");
    project.build();
    try (PDDocument sheet =
        Loader.loadPDF(project.output().resolve("pdf/exercises/wall-sit.pdf").toFile())) {
      PDFTextStripper lines = new PDFTextStripper();
      lines.setSortByPosition(true);
      String words = lines.getText(sheet);
      assertTrue(words.contains("Clinic, 1 High Street, AB1 2CD Knowle. Telephone: 0"), words);
      assertTrue(words.contains("iii;"), words);
      assertEquals(0, words.lines().filter(each -> each.startsWith(";")).count(), words);
    }
  }
}
