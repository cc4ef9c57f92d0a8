package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.testing.Built;
import org.moveleaf.testing.TaggedPdf;

/** The first handbook in its other languages: the same pages, the same numbers, other words. */
class TranslatedHandbookIT {

  private static final String CLINIC = "LeafsidePhysiotherapy";

  private static final String OWN = "en-GB";
  private static final Map<String, String> DIRECTIONS = Map.of("es", "ltr", "ar", "rtl");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern ENGLISH_WORD = Pattern.compile("[a-z\u2019']+|[^\\sa-z]+");
  private static final Pattern MESSAGE = Pattern.compile("(?m)^ +[\\w-]+: \"?([^\"{}\\n]+?)\"?$");

  /** Words in a row that no other language has by chance. */
  private static final int RUN = 4;

  private static List<String> ownPages() {
    return Built.pages().stream()
        .filter(each -> DIRECTIONS.keySet().stream().noneMatch(e -> each.startsWith(e + "/")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ar"})
  void hasTheSamePages(String language) {
    List<String> pages =
        Built.pages().stream()
            .filter(each -> each.startsWith(language + "/"))
            .map(each -> each.substring(language.length() + 1))
            .toList();
    assertEquals(new TreeSet<>(ownPages()), new TreeSet<>(pages));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ar"})
  void hasTheSamePdfs(String language) {
    Path pdf = Built.output().resolve("pdf");
    assertEquals(names(pdf.resolve("exercises")), names(pdf.resolve(language + "/exercises")));
    assertEquals(names(pdf.resolve("programmes")), names(pdf.resolve(language + "/programmes")));
    assertTrue(Files.exists(pdf.resolve(language + "/handbook.pdf")));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ar"})
  void everyPageSaysItsLanguageAndLeadsToTheSamePageInTheOthers(String language) {
    for (String path : ownPages()) {
      if (List.of("404.html", "offline.html").contains(path)) {
        continue; // stands for any page, so it leads to the first
      }
      Document page = Built.page(language + "/" + path);
      Element html = page.selectFirst("html");
      assertEquals(language, html.attr("lang"), path);
      assertEquals(DIRECTIONS.get(language), html.attr("dir"), path);
      assertSwitch(page, language + "/" + path, path);
      assertSwitch(Built.page(path), path, path);
    }
  }

  private static void assertSwitch(Document page, String at, String path) {
    Set<String> led = new TreeSet<>();
    for (Element link : page.select("nav.languages a")) {
      led.add(Path.of("/" + at).getParent().resolve(link.attr("href")).normalize().toString());
    }
    Set<String> wanted = new TreeSet<>(Set.of("/" + path, "/es/" + path, "/ar/" + path));
    wanted.remove("/" + at);
    assertEquals(wanted, led, at);
    Set<String> languages =
        page.select("link[rel=alternate][hreflang]").stream()
            .map(each -> each.attr("hreflang"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("ar", OWN, "es"), languages, at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ar"})
  void everyPageHasTheNumbersOfItsSource(String language) {
    List<String> wrong = new ArrayList<>();
    for (String path : ownPages()) {
      compare(language, path, main(path), main(language + "/" + path), wrong);
    }
    assertEquals(List.of(), wrong);
  }

  /** A translation is reviewed on days of its own. */
  private static String main(String path) {
    Element main = Built.page(path).selectFirst("main");
    main.select(".review").remove();
    return main.text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ar"})
  void everySheetHasTheNumbersOfItsSource(String language) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String id : Built.ids("exercises")) {
      if (!id.contains(".")) {
        String name = "exercises/" + id + ".pdf";
        Set<Long> own = sheet(name);
        Set<Long> other = sheet(language + "/" + name);
        // Arabic says one and two without a figure where English has one.
        own.removeIf(each -> language.equals("ar") && each <= 2 && !other.contains(each));
        if (!own.equals(other)) {
          wrong.add(name + ": " + other + ", not " + own);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /**
   * The numbers of a sheet but those of its foot, which is short where words are long. How often
   * one stands there says how much room there is, as pictures may say it again; and so does the
   * number of weeks.
   */
  private static Set<Long> sheet(String name) throws IOException {
    try (TaggedPdf pdf = new TaggedPdf(Built.output().resolve("pdf").resolve(name))) {
      String words =
          pdf.pieces().stream()
              .filter(each -> !each.path().contains("Table") && !each.path().contains("Lbl"))
              .map(each -> TaggedPdf.squeeze(each.text()))
              .collect(Collectors.joining(" "));
      int foot = words.lastIndexOf(CLINIC);
      assertTrue(foot > 0, name);
      return new TreeSet<>(numbers(words.substring(0, foot)).keySet());
    }
  }

  /** Arabic says one and two without a figure where English has one: those may be fewer. */
  private static void compare(
      String language, String path, String own, String other, List<String> wrong) {
    Map<Long, Integer> wanted = numbers(own);
    Map<Long, Integer> said = numbers(other);
    Set<Long> all = new TreeSet<>(wanted.keySet());
    all.addAll(said.keySet());
    for (Long each : all) {
      int before = wanted.getOrDefault(each, 0);
      int after = said.getOrDefault(each, 0);
      boolean inWords = language.equals("ar") && each <= 2 && after < before;
      if (before != after && !inWords) {
        wrong.add(path + ": " + each + " stands there " + after + " times, not " + before);
      }
    }
  }

  private static Map<Long, Integer> numbers(String text) {
    Map<Long, Integer> numbers = new TreeMap<>();
    NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(each -> each.length() < 18)
        .forEach(each -> numbers.merge(Long.parseLong(each), 1, Integer::sum));
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ar"})
  void noEnglishIsLeft(String language) throws IOException {
    Set<String> wrong = new TreeSet<>();
    Set<String> messages = messages();
    for (String path : ownPages()) {
      Set<String> english = new HashSet<>(runs(words(Built.page(path))));
      String text = words(Built.page(language + "/" + path));
      runs(text).stream().filter(english::contains).forEach(e -> wrong.add(path + ": " + e));
      messages.stream()
          .filter(each -> text.contains(each))
          .forEach(each -> wrong.add(path + ": " + each));
    }
    assertEquals(Set.of(), wrong);
  }

  /** All that a page says aloud, but what is marked as English and the clinic's own names. */
  private static String words(Document page) {
    page.select("[lang=" + OWN + "], .clinic, script, nav.languages").remove();
    StringBuilder text = new StringBuilder(page.title()).append(" . ").append(page.body().text());
    for (String attribute : List.of("alt", "aria-label", "data-label", "data-alt", "data-counts")) {
      page.select("[" + attribute + "]")
          .forEach(each -> text.append(" . ").append(each.attr(attribute)));
    }
    page.select("meta[name=description]")
        .forEach(e -> text.append(" . ").append(e.attr("content")));
    return text.toString().replace("Leafside Physiotherapy", "");
  }

  private static List<String> runs(String text) {
    List<String> words =
        ENGLISH_WORD
            .matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<String> run = words.subList(i, i + RUN);
      if (run.stream().allMatch(each -> each.matches("[a-z\u2019']+"))) {
        runs.add(String.join(" ", run));
      }
    }
    return runs;
  }

  /** What the program says in English, where it is more than two words. */
  private static Set<String> messages() throws IOException {
    String catalogue = Files.readString(Path.of("themes/moveleaf/messages/en.yaml"));
    return MESSAGE
        .matcher(catalogue)
        .results()
        .map(each -> each.group(1))
        .filter(each -> each.split(" ").length > 2)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"es/", "ar/"})
  void exercisesTakeAsManyPagesOfTheBookAsInTheSource(String folder) throws IOException {
    assertEquals(exercisePages(""), exercisePages(folder));
    int own = bookPages("");
    int other = bookPages(folder);
    assertTrue(Math.abs(own - other) <= own / 20, folder + " has " + other + " pages, not " + own);
  }

  private static int bookPages(String folder) throws IOException {
    try (PDDocument book = book(folder)) {
      return book.getNumberOfPages();
    }
  }

  private static PDDocument book(String folder) throws IOException {
    return Loader.loadPDF(Built.output().resolve("pdf/" + folder + "handbook.pdf").toFile());
  }

  /** How many pages each exercise takes, in the order of the bookmarks; the last but one part. */
  private static List<Integer> exercisePages(String folder) throws IOException {
    try (PDDocument book = book(folder)) {
      List<PDOutlineItem> parts = new ArrayList<>();
      book.getDocumentCatalog().getDocumentOutline().children().forEach(parts::add);
      List<Integer> starts = new ArrayList<>();
      for (PDOutlineItem group : parts.get(parts.size() - 2).children()) {
        for (PDOutlineItem exercise : group.children()) {
          starts.add(page(exercise, book));
        }
      }
      starts.add(page(parts.get(parts.size() - 1), book));
      List<Integer> pages = new ArrayList<>();
      for (int i = 1; i < starts.size(); i++) {
        pages.add(starts.get(i) - starts.get(i - 1));
      }
      assertEquals(Built.ids("exercises").size(), pages.size());
      return pages;
    }
  }

  private static int page(PDOutlineItem bookmark, PDDocument book) throws IOException {
    return book.getPages().indexOf(bookmark.findDestinationPage(book));
  }

  @Test
  void whatArticlesSayIsMarkedAsEnglish() {
    for (String language : DIRECTIONS.keySet()) {
      Document page = Built.page(language + "/sources.html");
      Element title = page.selectFirst("main h2 > span");
      assertEquals(OWN, title.attr("lang"));
      assertEquals("ltr", title.attr("dir"));
      assertEquals(Built.page("sources.html").selectFirst("main h2").text(), title.text());
    }
  }
}
