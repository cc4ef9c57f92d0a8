package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.TestProject;

/** The chart of a programme of many weeks, and who hands it out, are on one page. */
class LongPlanTest {

  @TempDir private Path folder;

  @Test
  void leavesNoPageToTheClinicAlone() throws IOException {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/programmes/first-steps.md", "weeks: 2", "weeks: 24");
    String phone = "  phone: 01632 960 000";
    project.edit(
        "content/handbook.yaml",
        phone,
        phone
            + "\n  email: reception@clinic.example\n  web: https://clinic.example/"
            + "\n  hours: [\"Monday to Thursday, 7.30 am to 7 pm\", \"Friday, 7.30 am to 1 pm\"]");
    project.build();
    try (PDDocument leaflet =
        Loader.loadPDF(project.output().resolve("pdf/programmes/first-steps.pdf").toFile())) {
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(leaflet.getNumberOfPages());
      String words = last.getText(leaflet);
      assertTrue(words.contains("Week 24"), words);
      assertTrue(words.contains("reception@clinic.example"), words);
    }
  }
}
