package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  private static final Path HEBREW = Path.of("themes/moveleaf/fonts/NotoSansHebrew-Regular.ttf");
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
  void lettersOfLatinGreekAndCyrillicAreAllThere() {
    assertEquals(
        List.of(),
        said(
            saying(
                "Łódź, Größe, niño, ça, žluťoučký, İstanbul, “quoted” – 3 × 4 €,"
                    + " Nguyễn Thị Hồng, Ōtautahi, Ẹ káàbọ, Κάντε, Сядьте, Їжак, ґанок")));
  }

  @ParameterizedTest
  @CsvSource({
    "Նստեք, font/no-glyph, 'no font for PDFs has `Ն` (U+0546, ARMENIAN CAPITAL LETTER NOW)'",
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
    assertTrue(saying("Նստեք").build().publication().isEmpty());
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
    TestProject project = saying("Slide up.").edit(EXERCISE, "level: 2", "level: 2 # Նստեք");
    assertEquals(List.of(), said(project));
  }

  @Test
  void arabicIsPrintedForHandbooksInArabic() {
    TestProject project = saying("اجلس على الكرسي، ثم استرح قليلا.");
    project.edit("content/handbook.yaml", "language: en-GB", "language: ar");
    assertEquals(List.of(), aboutFonts(project));
    assertEquals(List.of(), aboutFonts(project.edit(EXERCISE, "استرح", "پنج ڈاکٹر")));
    List<String> said = aboutFonts(project.edit(EXERCISE, "پنج ڈاکٹر", "قِف"));
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).contains("U+0650, ARABIC KASRA"), said.get(0));
  }

  @Test
  void aLetterThatPdfsCannotJoinIsNoMatterOfTheFont() {
    TestProject project = saying("ښه");
    project.edit("content/handbook.yaml", "language: en-GB", "language: ar");
    List<String> said = aboutFonts(project);
    assertEquals(1, said.size(), said.toString());
    assertTrue(
        said.get(0).contains("font/no-shaping PDFs cannot show words with `ښ` (U+069A"),
        said.get(0));
  }

  @Test
  void aLanguageOfTheSiteAloneNeedsNoFontAndHasNoPdf() throws IOException {
    TestProject project = saying("बैठें");
    project.edit("content/handbook.yaml", "edition:", "site-only: [en-GB]\nedition:");
    assertEquals(List.of(), project.build().diagnostics());
    assertFalse(Files.exists(project.output().resolve("pdf")));
    Path page = project.output().resolve("site/exercises/wall-sit.html");
    String text = Files.readString(page);
    assertTrue(text.contains("बैठें"), text);
    assertFalse(text.contains(".pdf") || text.contains("print.html"), text);
    assertFalse(Files.exists(project.output().resolve("site/print.html")));
  }

  @Test
  void whereNothingIsPrintedNoFontIsAskedFor() {
    BuildResult built = saying("बैठें").buildSite();
    assertEquals(List.of(), built.diagnostics());
    assertTrue(built.publication().isPresent());
  }

  private static List<String> aboutFonts(TestProject project) {
    return said(project).stream().filter(each -> each.contains(" font/")).toList();
  }

  @Test
  void aThemeMayBringAFont() throws IOException {
    String words = "שבו ישר על כיסא";
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
    Files.copy(HEBREW, project.root().resolve("themes/own/own.ttf"));
    assertEquals(List.of(), project.build().diagnostics());
    assertTrue(text(project.output().resolve("pdf/exercises/wall-sit.pdf")).contains(words));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
