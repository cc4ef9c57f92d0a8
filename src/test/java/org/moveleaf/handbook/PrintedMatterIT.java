package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.PdfUa;
import org.moveleaf.testing.TaggedPdf;
import org.moveleaf.testing.TestProject;

/** All PDFs of the first handbook, in all its editions. */
class PrintedMatterIT {

  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Printers leave an edge of this many millimetres blank. */
  private static final double EDGE = 4;

  /** Millimetres at the foot of a page of the book that its number stands in. */
  private static final double FOOT = 14;

  /** What is said before the signs to get help for. */
  private static final String SIGNS = "If you have any of these, call 999";

  /** What a leaflet says in place of steps that it has told. */
  private static final Pattern TOLD = Pattern.compile("before\\(page(\\d+)\\)");

  /** Of a page's height. */
  private static final double NEARLY_EMPTY = 0.3;

  /** Likewise; the words of an exercise may end well above the foot of its figure. */
  private static final double HALF_EMPTY = 0.4;

  private static final List<String> USUAL_SIZE = List.of("", "es/", "ar/", "letter/");

  private static List<Path> pdfs() {
    return TestProject.filesBelow(Built.output().resolve("pdf")).stream()
        .filter(each -> each.toString().endsWith(".pdf"))
        .toList();
  }

  private static String name(Path pdf) {
    return Built.output().resolve("pdf").relativize(pdf).toString().replace('\\', '/');
  }

  @Test
  void everyExerciseAndProgrammeIsThereInEveryEdition() throws IOException {
    for (String edition : List.of("", "large-print/", "letter/", "es/", "ar/")) {
      for (String kind : List.of("exercises", "programmes")) {
        for (String id : Built.ids(kind)) {
          Path pdf = Built.output().resolve("pdf/" + edition + kind + "/" + id + ".pdf");
          assertTrue(pdf.toFile().isFile(), pdf.toString());
        }
      }
    }
  }

  @Test
  void everyPdfIsPdfUa1ByTheValidator() {
    Map<String, Object> failures = new ConcurrentSkipListMap<>();
    pdfs().parallelStream()
        .forEach(
            pdf -> {
              try {
                PdfUa.Verdict verdict = PdfUa.of(pdf);
                if (!verdict.failures().isEmpty() || verdict.assertions() < 200) {
                  failures.put(name(pdf), verdict);
                }
              } catch (Exception e) {
                failures.put(name(pdf), e);
              }
            });
    assertEquals(Map.of(), failures);
  }

  @Test
  void sheetsAndPostersKeepToTheirPages() throws IOException {
    Map<String, Integer> wrong = new TreeMap<>();
    for (Path pdf : pdfs()) {
      String name = name(pdf);
      int most = 0;
      if (name.contains("exercises/")) {
        most = name.endsWith("posture-lift.pdf") ? 2 : 1;
        most = name.contains("large-print/") ? most * 2 : most;
      } else if (name.contains("posters/")) {
        most = 1;
      } else if (name.endsWith("cards.pdf")) {
        most = (Built.ids("exercises").size() + 3) / 4;
      }
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        if (most > 0 && document.getNumberOfPages() > most) {
          wrong.put(name, document.getNumberOfPages());
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** In the usual size of type; in large print a page may be short. */
  @Test
  void noPageOfABookIsNearlyEmpty() throws IOException {
    List<String> empty = new ArrayList<>();
    for (String folder : USUAL_SIZE) {
      addShort(pdf(folder + "handbook"), NEARLY_EMPTY, empty);
    }
    assertEquals(List.of(), empty);
  }

  @Test
  void noPageOfALeafletIsHalfEmpty() throws IOException {
    List<String> empty = new ArrayList<>();
    for (String folder : USUAL_SIZE) {
      for (String id : Built.ids("programmes")) {
        addShort(pdf(folder + "programmes/" + id), HALF_EMPTY, empty);
      }
    }
    // Where each exercise has a page of its own, only what goes before them can leave one half
    // empty.
    for (String id : Built.ids("programmes")) {
      addShort(pdf("large-print/programmes/" + id), 0.5, empty);
    }
    assertEquals(List.of(), empty);
  }

  private static void addShort(Path pdf, double least, List<String> found) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        double low = lowest(document, i + 1) / document.getPage(i).getMediaBox().getHeight();
        if (low < least) {
          found.add(name(pdf) + " page " + (i + 1) + " ends at " + low);
        }
      }
    }
  }

  @Test
  void inLargePrintTheSignsToGetHelpForHaveNoPageToThemselves() throws IOException {
    List<Integer> alone = new ArrayList<>();
    int boxes = 0;
    try (PDDocument book = Loader.loadPDF(pdf("large-print/handbook").toFile())) {
      for (int page = 1; page <= book.getNumberOfPages(); page++) {
        String words = text(book, page);
        if (words.contains(SIGNS)) {
          boxes++;
          if (words.substring(0, words.indexOf(SIGNS)).lines().count() < 5) {
            alone.add(page);
          }
        }
      }
    }
    assertEquals(Built.ids("programmes").size() + 1, boxes);
    assertEquals(List.of(), alone);
  }

  @Test
  void inLargePrintAnExerciseOfTwoPagesLiesOpen() throws IOException {
    Map<String, Integer> right = new TreeMap<>();
    int exercises = 0;
    try (TaggedPdf book = new TaggedPdf(pdf("large-print/handbook"))) {
      boolean among = false;
      for (TaggedPdf.Piece piece : book.pieces()) {
        String words = piece.text().strip();
        if (piece.path().endsWith("/H1")) {
          among = words.equals("Exercises");
        } else if (among && piece.path().endsWith("/H3")) {
          exercises++;
          if (piece.page() % 2 > 0) {
            right.put(words, piece.page());
          }
        }
      }
    }
    assertEquals(Built.ids("exercises").size(), exercises);
    assertEquals(Map.of(), right);
  }

  @Test
  void whoReviewedATextIsNotAllThatAPageSays() throws IOException {
    List<Integer> alone = new ArrayList<>();
    int lines = 0;
    try (TaggedPdf book = new TaggedPdf(pdf("large-print/handbook"))) {
      int last = 0;
      for (TaggedPdf.Piece piece : book.pieces()) {
        if (!piece.text().isBlank()) {
          boolean isReview = piece.text().startsWith("Not yet reviewed");
          lines += isReview ? 1 : 0;
          if (isReview && piece.page() != last) {
            alone.add(piece.page());
          }
          last = piece.page();
        }
      }
    }
    assertTrue(lines > Built.ids("programmes").size(), () -> "no review was seen");
    assertEquals(List.of(), alone);
  }

  @Test
  void everyLeafletBeginsWithTheSignsToGetHelpFor() throws IOException {
    for (String folder : List.of("", "large-print/", "letter/")) {
      for (String id : Built.ids("programmes")) {
        try (PDDocument leaflet = Loader.loadPDF(pdf(folder + "programmes/" + id).toFile())) {
          assertTrue(text(leaflet, 1).contains(SIGNS), folder + id);
        }
      }
    }
  }

  @Test
  void inLargePrintWhatToTakeCareOfIsNotParted() throws IOException {
    List<String> parted = new ArrayList<>();
    int lists = 0;
    try (TaggedPdf book = new TaggedPdf(pdf("large-print/handbook"))) {
      int since = 0;
      for (TaggedPdf.Piece piece : book.pieces()) {
        if (piece.path().matches(".*/H[1-6]")) {
          boolean isCare = piece.text().strip().equals("Take care");
          since = isCare ? piece.page() : 0;
          lists += isCare ? 1 : 0;
        } else if (piece.path().contains("/LI") && since > 0 && since != piece.page()) {
          parted.add(piece.page() + ": " + piece.text());
        }
      }
    }
    assertEquals(Built.ids("exercises").size(), lists);
    assertEquals(List.of(), parted);
  }

  @Test
  void leafletsNameThePageWhereAnExerciseWasTold() throws IOException {
    for (String folder : List.of("", "large-print/")) {
      List<String> wrong = new ArrayList<>();
      int references = 0;
      for (String id : Built.ids("programmes")) {
        references += references(pdf(folder + "programmes/" + id), wrong);
      }
      assertEquals(List.of(), wrong, folder);
      assertEquals(7, references, folder);
    }
  }

  /**
   * Counts references from exercises to where they were told, and collects those that go astray.
   */
  private static int references(Path leaflet, List<String> wrong) throws IOException {
    int references = 0;
    Map<String, Integer> told = new TreeMap<>();
    String title = "";
    StringBuilder words = new StringBuilder();
    try (TaggedPdf tagged = new TaggedPdf(leaflet)) {
      for (TaggedPdf.Piece piece : tagged.pieces()) {
        if (piece.path().endsWith("/H3")) {
          title = piece.text().replaceAll("^\\d\\. |,.*", "").strip();
          told.putIfAbsent(title, piece.page());
          words.setLength(0);
        } else {
          words.append(TaggedPdf.squeeze(piece.text()));
        }
        Matcher named = TOLD.matcher(words);
        if (named.find()) {
          references++;
          if (Integer.parseInt(named.group(1)) != told.get(title)) {
            wrong.add(name(leaflet) + ": " + title);
          }
          words.setLength(0);
        }
      }
    }
    return references;
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /** A word that its cell is too narrow for must not slip behind the dots in front of it. */
  @Test
  void levelsInTheFinderStandOnTheLineOfTheirNumber() throws IOException {
    for (String folder : List.of("", "large-print/")) {
      Lines lines = new Lines();
      try (PDDocument book = Loader.loadPDF(pdf(folder + "handbook").toFile())) {
        lines.getText(book);
      }
      assertEquals(Built.ids("exercises").size(), lines.levels, folder);
      assertEquals(List.of(), lines.astray, folder);
    }
  }

  /** Collects levels of exercises in the finder that stand on no line with a number of a page. */
  private static final class Lines extends PDFTextStripper {

    private final List<String> astray = new ArrayList<>();
    private final Map<Integer, String> found = new TreeMap<>();
    private final Set<Integer> numbered = new TreeSet<>();
    private boolean isFinder;
    private int levels;

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
      int line = Math.round(letters.get(0).getY());
      isFinder |= text.equals("Find an exercise");
      if (text.strip().matches("Gentle|Moderate|Demanding")) {
        found.put(line, text);
      } else if (text.strip().matches("\\d+")) {
        numbered.add(line);
      }
    }

    @Override
    protected void endPage(PDPage page) {
      if (isFinder && !numbered.isEmpty()) {
        levels += found.size();
        found.keySet().removeAll(numbered);
        found.forEach((line, level) -> astray.add(getCurrentPageNo() + ": " + level));
      }
      found.clear();
      numbered.clear();
      isFinder = false;
    }
  }

  /** What a patient is told to do third has the same number on the wall as on the leaflet. */
  @Test
  void postersCountAsLeafletsDo() throws IOException {
    Pattern counted = Pattern.compile("(?m)^\\d\\. [A-Z].*$");
    for (String id : List.of("first-week", "desk-break", "on-the-floor")) {
      try (PDDocument poster = Loader.loadPDF(pdf("posters/" + id).toFile());
          PDDocument leaflet = Loader.loadPDF(pdf("programmes/" + id).toFile())) {
        String told = new PDFTextStripper().getText(leaflet);
        List<String> onWall =
            counted
                .matcher(new PDFTextStripper().getText(poster))
                .results()
                .map(each -> each.group().strip())
                .toList();
        assertEquals(4, onWall.size(), id);
        onWall.forEach(each -> assertTrue(told.contains(each), each));
      }
    }
  }

  /** Where there is no room for all that is to be taken care of. */
  @Test
  void whatNobodyMayMissStandsOnCardsAndPosters() throws IOException {
    List<String> missing = new ArrayList<>();
    String cards = words(pdf("cards"));
    int count = 0;
    for (String id : Built.ids("exercises")) {
      for (String each : warnings(id)) {
        count++;
        if (!cards.contains(each)) {
          missing.add("cards lack: " + each);
        }
      }
    }
    for (String id : Built.ids("programmes")) {
      String poster = words(pdf("posters/" + id));
      String programme = Files.readString(Path.of("content/programmes/" + id + ".md"));
      for (MatchResult exercise :
          Pattern.compile("exercise: ([a-z-]+)").matcher(programme).results().toList()) {
        warnings(exercise.group(1)).stream()
            .filter(each -> !poster.contains(each))
            .forEach(each -> missing.add("poster of " + id + " lacks: " + each));
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(count > 15, "" + count);
  }

  private static List<String> warnings(String exercise) throws IOException {
    String text = Files.readString(Path.of("content/exercises/" + exercise + ".md"));
    return Pattern.compile("(?m)^- \\*\\*(.*)\\*\\*$")
        .matcher(text)
        .results()
        .map(each -> each.group(1).replaceAll("\\s", ""))
        .toList();
  }

  /** Without blanks: lines end where there is room. */
  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      return stripper.getText(document).replaceAll("\\s", "");
    }
  }

  private static Path pdf(String name) {
    return Built.output().resolve("pdf/" + name + ".pdf");
  }

  /** How far down a page the last words above its foot stand. */
  private static double lowest(PDDocument document, int page) throws IOException {
    double[] lowest = {0};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            boolean isFoot =
                text.getY() > getCurrentPage().getMediaBox().getHeight() - FOOT * POINTS_PER_MM;
            if (!isFoot && !text.getUnicode().isBlank()) {
              lowest[0] = Math.max(lowest[0], text.getY());
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return lowest[0];
  }

  @Test
  void noTextIsCutAtTheEdgeOfAnyPage() throws IOException {
    List<String> cut = new ArrayList<>();
    for (Path pdf : pdfs()) {
      if (!name(pdf).endsWith("booklet.pdf")) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
          new Edges(name(pdf), cut).getText(document);
        }
      }
    }
    assertEquals(List.of(), cut);
  }

  /** Collects text that lies too near to an edge. */
  private static final class Edges extends PDFTextStripper {

    private final String name;
    private final List<String> cut;

    Edges(String name, List<String> cut) {
      this.name = name;
      this.cut = cut;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      PDRectangle box = getCurrentPage().getMediaBox();
      double edge = EDGE * POINTS_PER_MM;
      boolean inside =
          text.getX() >= edge
              && text.getX() + text.getWidth() <= box.getWidth() - edge
              && text.getY() - text.getHeight() >= edge
              && text.getY() <= box.getHeight() - edge;
      boolean hidden = text.getFontSizeInPt() < 2;
      if (!inside && !hidden && !text.getUnicode().isBlank()) {
        cut.add(name + " page " + getCurrentPageNo() + ": " + text.getUnicode());
      }
      super.processTextPosition(text);
    }
  }

  @Test
  void noHeadingStandsAloneAndNoStepIsPartedFromItsNumber() throws IOException {
    List<String> parted = new ArrayList<>();
    for (Path pdf : pdfs()) {
      if (name(pdf).endsWith("booklet.pdf")) {
        continue;
      }
      try (TaggedPdf tagged = new TaggedPdf(pdf)) {
        List<TaggedPdf.Piece> pieces =
            tagged.pieces().stream().filter(each -> !each.text().isBlank()).toList();
        for (int i = 0; i + 1 < pieces.size(); i++) {
          TaggedPdf.Piece piece = pieces.get(i);
          boolean leads = piece.path().matches(".*/(H[1-6]|Lbl)$") && !isTitleOfCards(piece);
          if (leads && pieces.get(i + 1).page() != piece.page()) {
            parted.add(name(pdf) + " page " + piece.page() + ": " + piece.text());
          }
        }
      }
    }
    assertEquals(List.of(), parted);
  }

  private static boolean isTitleOfCards(TaggedPdf.Piece piece) {
    return piece.path().endsWith("H1");
  }

  @Test
  void theBookletTurnsIntoTheBookWhenItIsFolded() throws IOException {
    try (PDDocument booklet = Loader.loadPDF(Built.output().resolve("pdf/booklet.pdf").toFile());
        TaggedPdf tagged = new TaggedPdf(Built.output().resolve("pdf/booklet.pdf"))) {
      assertEquals(0, booklet.getNumberOfPages() % 2, "a sheet has two sides");
      PDRectangle side = booklet.getPage(0).getMediaBox();
      assertTrue(side.getWidth() > side.getHeight());
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(1);
      stripper.setEndPage(1);
      assertTrue(stripper.getText(booklet).contains("Upper Back"), "the cover is outside");
      String words = tagged.text();
      int start = words.indexOf(TaggedPdf.squeeze("How to use this book"));
      int end = words.lastIndexOf(TaggedPdf.squeeze("Name in the article"));
      assertTrue(start >= 0 && end > start, "it is not read in the order of the book");
    }
  }

  @Test
  void theBookletInArabicOpensAtTheOtherSide() throws IOException {
    try (PDDocument booklet =
        Loader.loadPDF(Built.output().resolve("pdf/ar/booklet.pdf").toFile())) {
      PDRectangle side = booklet.getPage(0).getMediaBox();
      PDFTextStripperByArea halves = new PDFTextStripperByArea();
      halves.addRegion("left", new Rectangle2D.Float(0, 0, side.getWidth() / 2, side.getHeight()));
      halves.extractRegions(booklet.getPage(0));
      assertTrue(
          halves.getTextForRegion("left").contains("Leafside"), "the cover is not at the left");
    }
  }

  @Test
  void wordsInArabicAreFoundAsTheyWereWritten() throws IOException {
    Map<String, Object> lost = new TreeMap<>();
    for (String id : Built.ids("exercises")) {
      Set<String> found = words(text("pdf/ar/exercises/" + id + ".pdf"));
      Set<String> steps = words(steps(Path.of("content/exercises/" + id + ".ar.md")));
      assertTrue(steps.size() > 5, id + " has no steps");
      steps.removeAll(found);
      if (!steps.isEmpty()) {
        lost.put(id, steps);
      }
    }
    assertEquals(Map.of(), lost);
  }

  private static String text(String path) throws IOException {
    try (PDDocument document = Loader.loadPDF(Built.output().resolve(path).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  private static String steps(Path words) throws IOException {
    return Files.readAllLines(words).stream()
        .filter(line -> line.matches("[0-9]+\\. .*"))
        .collect(Collectors.joining(" "));
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\p{IsArabic}+").matcher(text.replaceAll("\\p{P}", " "));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  @Test
  void aDocumentInArabicSaysThatItRunsFromRightToLeft() throws IOException {
    for (Path pdf : pdfs()) {
      boolean arabic = name(pdf).startsWith("ar/");
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        assertEquals(arabic, "ar".equals(catalog.getLanguage()), name(pdf));
        String direction = catalog.getViewerPreferences().getReadingDirection();
        assertEquals(arabic ? "R2L" : "L2R", direction, name(pdf));
      }
    }
  }

  @Test
  void theCodeOnASheetLeadsToItsPage(@TempDir Path folder) throws Exception {
    TestProject project = TestProject.copy("minimal", folder);
    assertEquals(List.of(), project.build().diagnostics());
    for (String sheet : List.of("exercises/wall-sit", "programmes/first-steps")) {
      Path pdf = project.output().resolve("pdf/" + sheet + ".pdf");
      assertEquals("https://test.example/knees/" + sheet + ".html", code(pdf));
    }
  }

  private static String code(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      int last = document.getNumberOfPages() - 1;
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(last, 300);
      BinaryBitmap bitmap =
          new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
      return new QRCodeMultiReader()
          .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))[0].getText();
    }
  }
}
