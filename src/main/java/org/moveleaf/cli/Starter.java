package org.moveleaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files that a new handbook begins with. They lie in the program, under {@code init}. */
final class Starter {

  /** Languages that there are examples in. */
  static final List<String> LANGUAGES = List.of("en", "de");

  private static final String JAR = "moveleaf.jar";

  /** Where files go that cannot bear their own names within the program, or serve all languages. */
  private static final Map<String, String> COMMON =
      Map.of(
          ".gitignore", "gitignore",
          ".github/workflows/publish.yml", "publish.yml",
          "content/figures/shoulder-roll.yaml", "content/figures/shoulder-roll.yaml",
          "content/figures/neck-flexion.yaml", "content/figures/neck-flexion.yaml",
          "content/figures/trunk-rotation.yaml", "content/figures/trunk-rotation.yaml");

  private static final List<String> TEXTS =
      List.of(
          "README.md",
          "content/handbook.yaml",
          "content/safety.md",
          "content/glossary.yaml",
          "content/exercises/shoulder-roll.md",
          "content/exercises/neck-flexion.md",
          "content/exercises/trunk-rotation.md",
          "content/programmes/first-week.md",
          "content/guide/exercising-safely.md");

  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  private Starter(String folder, Map<String, String> values) {
    TEXTS.forEach(each -> contents.put(each, filled(read(folder + "/" + each), values)));
    COMMON.forEach((name, source) -> contents.put(name, read("all/" + source)));
    jar().ifPresent(bytes -> contents.put(JAR, bytes));
  }

  /**
   * The files in a language; empty if there are none in it.
   *
   * @param language a BCP 47 tag
   */
  static Optional<Starter> in(String language, String title, LocalDate today) {
    Locale locale = Locale.forLanguageTag(language);
    if (!LANGUAGES.contains(locale.getLanguage())) {
      return Optional.empty();
    }
    Map<String, String> values =
        Map.of(
            "title", Draft.quoted(title),
            "title-plain", title,
            "language", locale.toLanguageTag(),
            "today", today.toString(),
            "next-year", today.plusYears(1).toString());
    return Optional.of(new Starter(locale.getLanguage(), values));
  }

  private static byte[] filled(byte[] template, Map<String, String> values) {
    String text = new String(template, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> each : values.entrySet()) {
      text = text.replace("{{" + each.getKey() + "}}", each.getValue());
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in = Starter.class.getResourceAsStream("/org/moveleaf/init/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program itself, so that the folder builds anywhere with the version it was made with. */
  private static Optional<byte[]> jar() {
    try {
      Path program =
          Path.of(Starter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(program)
          ? Optional.of(Files.readAllBytes(program))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the files go, in a folder; the jar may be there already. */
  List<Path> files(Path folder) {
    return contents.keySet().stream()
        .filter(each -> !each.equals(JAR))
        .map(folder::resolve)
        .toList();
  }

  static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  void write(Path folder) {
    for (Map.Entry<String, byte[]> each : contents.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (!each.getKey().equals(JAR) || !isThere(file)) {
        write(file, each.getValue());
      }
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
