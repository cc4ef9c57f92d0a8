package org.moveleaf.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Programs that do comparable work, where they are installed. */
final class Peers {

  /** WeasyPrint's option for a tagged PDF, which old versions do not have. */
  static final String TAGS = "--pdf-tags";

  private Peers() {}

  /** The program's path; where there is none, it is left out with a loud line. */
  static Optional<String> find(String... names) {
    for (String name : names) {
      Optional<Path> found =
          Stream.of(System.getenv("PATH").split(File.pathSeparator))
              .map(folder -> Path.of(folder).resolve(name))
              .filter(Files::isExecutable)
              .findFirst();
      if (found.isPresent()) {
        return found.map(Path::toString);
      }
    }
    System.err.println(
        "\n*** NO " + names[0].toUpperCase(Locale.ROOT) + " FOUND: IT IS LEFT OUT. ***\n");
    return Optional.empty();
  }

  /** Makes a project for Hugo of the same texts, with the templates that lie beside. */
  static Path hugoProject(Path templates, Workshop ours, Path folder) throws IOException {
    Trees.copy(templates, folder);
    Path content = ours.folder().resolve("content");
    for (String each : List.of("exercises", "programmes", "guide")) {
      Files.createDirectories(folder.resolve("content"));
      Trees.copy(content.resolve(each), folder.resolve("content").resolve(each));
    }
    Files.createDirectories(folder.resolve("data"));
    Trees.copy(ours.folder().resolve("seeds"), folder.resolve("data/sources"));
    return folder;
  }

  /** Says how many pages a PDF has: those of all should be about as many. */
  static void tellPages(String whose, Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      System.err.println(whose + ": " + document.getNumberOfPages() + " pages");
    }
  }

  static List<String> chromiumPrint(String chromium, Path page, Path pdf) {
    return List.of(
        chromium,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        "--virtual-time-budget=100000",
        "--print-to-pdf=" + pdf,
        page.toUri().toString());
  }

  /** Tagged where it can. */
  static List<String> weasyPrint(String program, Path page, Path pdf)
      throws IOException, InterruptedException {
    Process help = new ProcessBuilder(program, "--help").redirectErrorStream(true).start();
    String options = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    help.waitFor();
    List<String> command = new ArrayList<>(List.of(program, "--quiet"));
    if (options.contains(TAGS)) {
      command.add(TAGS);
    }
    command.addAll(List.of(page.toString(), pdf.toString()));
    return command;
  }

  /** With the fonts that lie beside the book. */
  static List<String> typst(String program, Path book, Path pdf) {
    return List.of(
        program,
        "compile",
        "--font-path",
        book.getParent().toString(),
        book.toString(),
        pdf.toString());
  }
}
