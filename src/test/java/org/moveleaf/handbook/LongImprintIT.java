package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildResult;
import org.moveleaf.Product;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.testing.TestProject;

/** A clinic with a long name and address, in a language with long words, on US Letter as well. */
class LongImprintIT {

  private static final String SETTINGS = "content/handbook.yaml";

  private static final String TITLE =
      "Übungen und Ratschläge bei Schmerzen im oberen Rücken und im Schultergürtel";

  /** In points. */
  private static final float FOOT = 34;

  @TempDir private Path folder;

  @Test
  void allOfItHasRoom() throws IOException {
    TestProject project =
        TestProject.firstHandbook(folder)
            .edit(SETTINGS, "title: Upper Back Pain", "title: " + TITLE)
            .edit(
                SETTINGS,
                "name: Leafside Physiotherapy",
                "name: \"Zentrum für Physiotherapie und Rehabilitation am Klinikum Musterhausen"
                    + " (Donau)\"")
            .edit(
                SETTINGS,
                "address: [12 Orchard Lane, Millbrook MB4 2QT]",
                "address: [\"Haus C, 3. Stock, Eingang über den Innenhof\","
                    + " Bürgermeister-Wohlfahrtstätter-Straße 128,"
                    + " 94569 Musterhausen an der Donau]")
            .edit(
                SETTINGS,
                "email: hello@leafside.example",
                "email: physiotherapie-anmeldung@klinikum-musterhausen-donau.example\n"
                    + "  web: https://www.klinikum-musterhausen-donau.example/physiotherapie/");
    BuildResult result = project.build(Set.of(Product.HANDBOOK, Product.SHEETS, Product.POSTERS));
    assertTrue(result.publication().isPresent(), () -> result.diagnostics().toString());
    assertEquals(
        List.of(),
        result.diagnostics().stream()
            .filter(each -> each.code().toString().equals("print/too-long"))
            .map(HumanFormat::format)
            .toList());
    assertEquals(List.of(), pagesWithoutOneNumber(project.output().resolve("pdf/handbook.pdf")));
  }

  private static final List<String> LONG_NAMES =
      List.of(
          "Schulterblattzusammenziehungsübung mit Widerstandsgymnastikband",
          "Ylävartalonkiertoliikeharjoitus selinmakuulla polvet koukistettuina",
          "Naprzemienne unoszenie wyprostowanych kończyn w klęku podpartym na macie",
          "Halswirbelsäulenrotationsdehnungsübungskombination im aufrechten Sitzen");

  /** What would be cut off, or stand on other words, keeps a handbook from being published. */
  @Test
  void longNamesAndHoursAreNotCutOnAnyPaperOrInLargePrint() throws IOException {
    TestProject project =
        TestProject.firstHandbook(folder)
            .edit(SETTINGS, "title: Upper Back Pain", "title: " + TITLE)
            .edit(
                SETTINGS,
                "subtitle: Exercises and advice to use at home",
                "subtitle: Physiotherapeutische Eigenübungsprogramme und"
                    + " Gesundheitsinformationen für zu Hause, für die Arbeit und für unterwegs")
            .edit(SETTINGS, "languages: [es, ar]", "languages: []")
            .edit(
                SETTINGS,
                "name: Leafside Physiotherapy",
                "name: \"Rehabilitationswissenschaftszentrum am Universitätsklinikum"
                    + " Musterhausen (Donau)\"")
            .edit(
                SETTINGS,
                "address: [12 Orchard Lane, Millbrook MB4 2QT]",
                "address: [\"Haus C, Eingang über den Innenhof,"
                    + " Bürgermeister-Wohlfahrtstätter-Straße 128, 94569 Musterhausen\","
                    + " \"Donaudampfschifffahrtsgesellschaftskapitänsplatz 12, 94577 Oberhausen\","
                    + " \"Landesgesundheitszentrum, Rechtsschutzversicherungsstraße 1114,"
                    + " 94501 Aldersbach\"]")
            .edit(
                SETTINGS,
                "hours: [\"Monday to Friday, 8 am to 6 pm\"]",
                "hours: [\"Hauptstelle: Montag bis Donnerstag von 7:00 bis 12:30 Uhr und von 13:15"
                    + " bis 19:45 Uhr, Freitag von 7:00 bis 14:00 Uhr\", \"Außenstelle: jeden"
                    + " ersten Samstag im Monat, außer in den bayerischen Schulferien\"]");
    String settings = Files.readString(project.root().resolve(SETTINGS));
    project.write(
        SETTINGS,
        settings.substring(0, settings.indexOf("editions:"))
            + "editions:\n"
            + "  - {id: large, title: Large, text: large}\n"
            + "  - {id: letter, title: Letter, paper: letter}\n"
            + "  - {id: both, title: Both, paper: letter, text: large}\n");
    renameExercises(project);
    BuildResult result =
        project.build(Set.of(Product.HANDBOOK, Product.PROGRAMMES, Product.CARDS, Product.POSTERS));
    assertTrue(result.publication().isPresent(), () -> result.diagnostics().toString());
  }

  private static void renameExercises(TestProject project) throws IOException {
    Path exercises = project.root().resolve("content/exercises");
    int count = 0;
    for (Path each : TestProject.filesBelow(exercises)) {
      if (each.getFileName().toString().matches("[a-z-]+\\.md")) {
        String name = LONG_NAMES.get(count % LONG_NAMES.size());
        String title = "title: " + name + " " + (char) ('A' + count / LONG_NAMES.size());
        Files.writeString(each, Files.readString(each).replaceFirst("title: .*", title));
        count++;
      }
    }
    assertTrue(count > 30);
  }

  /** Where a foot has two lines, the engine sets its number twice. */
  private static List<String> pagesWithoutOneNumber(Path pdf) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripperByArea reader = new PDFTextStripperByArea();
      for (int number = 2; number <= document.getNumberOfPages(); number++) {
        PDPage page = document.getPage(number - 1);
        float height = page.getMediaBox().getHeight();
        reader.addRegion(
            "foot", new Rectangle2D.Float(0, height - FOOT, page.getMediaBox().getWidth(), FOOT));
        reader.extractRegions(page);
        String foot = reader.getTextForRegion("foot").strip();
        if (!foot.equals("01632 960 512 " + number)) {
          wrong.add(number + ": " + foot);
        }
      }
    }
    return wrong;
  }
}
