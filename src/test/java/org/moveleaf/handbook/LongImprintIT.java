package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.BuildResult;
import org.moveleaf.Product;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.testing.TestProject;

/** A clinic with a long name and address, in a language with long words, on US Letter as well. */
class LongImprintIT {

  private static final String SETTINGS = "content/handbook.yaml";

  @TempDir private Path folder;

  @Test
  void sheetsAndPostersStillKeepToTheirPages() {
    TestProject project =
        TestProject.firstHandbook(folder)
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
    BuildResult result = project.build(Set.of(Product.SHEETS, Product.POSTERS));
    assertTrue(result.publication().isPresent(), () -> result.diagnostics().toString());
    assertEquals(
        List.of(),
        result.diagnostics().stream()
            .filter(each -> each.code().toString().equals("print/too-long"))
            .map(HumanFormat::format)
            .toList());
  }
}
