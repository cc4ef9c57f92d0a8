package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.BuildResult;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.testing.TestProject;

class CharactersArePrintableTest {

  private static final Path NOTO = Path.of("/usr/share/fonts/truetype/noto");
  private static final String EXERCISE = "content/exercises/wall-sit.md";

  @TempDir private Path folder;

  private TestProject saying(String words) {
    return TestProject.copy("minimal", folder).edit(EXERCISE, "Slide up again.", words);
  }

  private static List<String> said(TestProject project) {
    return project.check().diagnostics().stream().map(CharactersArePrintableTest::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.range() + " " + diagnostic.code() + " " + diagnostic.message();
  }

  @Test
  void lettersOfLatinAreAllThere() {
    assertEquals(
        List.of(), said(saying("Łódź, Größe, niño, ça, žluťoučký, İstanbul, “quoted” – 3 × 4 €")));
  }

  @ParameterizedTest
  @CsvSource({
    "Κάντε, font/no-glyph, 'no font for PDFs has `Κ` (U+039A, GREEK CAPITAL LETTER KAPPA)'",
    "Сядьте, font/no-glyph, 'no font for PDFs has `С` (U+0421, CYRILLIC CAPITAL LETTER ES)'",
    "שבו, font/no-glyph, 'no font for PDFs has `ש` (U+05E9, HEBREW LETTER SHIN)'",
    "坐下, font/no-glyph, 'no font for PDFs has `坐` (U+5750, CJK UNIFIED IDEOGRAPHS 5750)'",
    "すわる, font/no-glyph, 'no font for PDFs has `す` (U+3059, HIRAGANA LETTER SU)'",
    "اجلس, font/no-glyph, 'no font for PDFs has `ا` (U+0627, ARABIC LETTER ALEF)'",
    "बैठें, font/no-shaping, 'PDFs cannot show words with `ब` (U+092C, DEVANAGARI LETTER BA)'",
    "☝, font/no-glyph, 'no font for PDFs has `☝` (U+261D, WHITE UP POINTING INDEX)'",
  })
  void whatNoFontHasIsNamedWithItsPlace(String words, String code, String message) {
    List<String> said = said(saying("Up: " + words));
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).startsWith(EXERCISE + ":30:8 " + code + " " + message), said.get(0));
  }

  @Test
  void nothingIsPublished() {
    assertTrue(saying("Κάντε").build().publication().isEmpty());
  }

  @Test
  void aThemeMayNotPrintWhatItCannotEither() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit("content/handbook.yaml", "edition:", "theme: own\nedition:");
    project.write("themes/own/theme.yaml", "api: 1\nparent: moveleaf\n");
    project.write("themes/own/templates/print/cover.ftlh", "<p>☎ ${book.title}</p>");
    BuildResult refused = project.build();
    assertTrue(refused.publication().isEmpty());
    assertTrue(
        refused.diagnostics().toString().contains("no font has `☎` (U+260E, BLACK TELEPHONE)"),
        refused.diagnostics()::toString);
  }

  @Test
  void commentsAreNotPrinted() {
    TestProject project = saying("Slide up.").edit(EXERCISE, "level: 2", "level: 2 # Κάντε");
    assertEquals(List.of(), said(project));
  }

  @Test
  void arabicIsPrintedForHandbooksInArabic() {
    TestProject project = saying("اجلس على الكرسي، ثم استرح قليلا.");
    project.edit("content/handbook.yaml", "language: en-GB", "language: ar");
    assertEquals(List.of(), aboutFonts(project));
    List<String> said = aboutFonts(project.edit(EXERCISE, "استرح", "پنج قِف"));
    assertEquals(2, said.size(), said.toString());
    assertTrue(said.get(0).contains("U+067E, ARABIC LETTER PEH"), said.get(0));
    assertTrue(said.get(1).contains("U+0650, ARABIC KASRA"), said.get(1));
  }

  private static List<String> aboutFonts(TestProject project) {
    return said(project).stream().filter(each -> each.contains(" font/")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "שבו ישר על כיסא, NotoSansHebrew",
    "Κάντε δύο βήματα, NotoSans",
    "Сядьте на стул, NotoSans",
  })
  void aThemeMayBringAFont(String words, String font) throws IOException {
    Path regular = NOTO.resolve(font + "-Regular.ttf");
    assumeTrue(Files.isRegularFile(regular), "the machine has no such font");
    TestProject project = saying(words);
    project.edit("content/handbook.yaml", "edition:", "theme: own\nedition:");
    project.write(
        "themes/own/theme.yaml",
        """
        api: 1
        parent: moveleaf
        tokens: {display: "Literata, Own", body: "Atkinson Hyperlegible Next, Own"}
        fonts: [{family: Own, print: own.ttf}]
        """);
    Files.copy(regular, project.root().resolve("themes/own/own.ttf"));
    assertEquals(List.of(), project.build().diagnostics());
    assertTrue(text(project.output().resolve("pdf/exercises/wall-sit.pdf")).contains(words));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
