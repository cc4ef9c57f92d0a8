package org.moveleaf.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is PDF/UA-1. */
public final class PdfUa {

  private PdfUa() {}

  /**
   * What the validator finds.
   *
   * @param failures rules that are broken, none for a good file
   * @param assertions how much it has looked at
   */
  public record Verdict(Set<String> failures, long assertions) {}

  public static Verdict of(Path file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (VeraPDFFoundry foundry = Foundries.defaultInstance();
        InputStream in = new ByteArrayInputStream(Files.readAllBytes(file));
        PDFAParser parser = foundry.createParser(in, PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            foundry.createValidator(PDFAFlavour.PDFUA_1, -1, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> failures = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          failures.add(
              assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage());
        }
      }
      if (!result.isCompliant() && failures.isEmpty()) {
        failures.add("not compliant, for a reason that the validator does not give");
      }
      return new Verdict(failures, result.getTotalAssertions());
    }
  }
}
