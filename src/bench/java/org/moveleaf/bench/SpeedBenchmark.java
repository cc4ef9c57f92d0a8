package org.moveleaf.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long builds take and how much memory, from a cold process, in turns with other programs that
 * do comparable work, as tables in Markdown.
 */
@Command(name = "speed", description = "Times builds beside Hugo, Chromium, WeasyPrint and Typst.")
final class SpeedBenchmark implements Callable<Integer> {

  /** Sentences of steps are others than those of what an exercise is for. */
  private static final int OF_STEPS = 100;

  private static final Path TEMPLATES = Path.of("src", "bench", "hugo");
  private static final Path BARE = Path.of("src", "bench", "bare");
  private static final Path LEAN = Path.of("src", "bench", "themes", "lean");
  private static final String OWN_TEMPLATE = "themes/own/templates/site/exercise.ftlh";
  private static final String LEAN_TEMPLATE = "themes/lean/templates/site/exercise.ftlh";

  /** Exercises of the run that leaves its classes. */
  private static final int WARM_UP = 25;

  /** What is measured. */
  enum Part {
    SITE,
    FIGURES,
    HANDBOOK,
    PDFS
  }

  @Option(names = "--sizes", split = ",", description = "How many exercises: 25,100,1000.")
  private List<Integer> sizes = List.of(25, 100, 1000);

  @Option(names = "--parts", split = ",", description = "Of ${COMPLETION-CANDIDATES}.")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--rounds", description = "Runs of each command (${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(names = "--jar", description = "The program (${DEFAULT-VALUE}).")
  private Path jar = Path.of("target", "moveleaf.jar");

  @Option(
      names = "--java",
      split = ",",
      description = "Options for our Java, as in -Xmx384m or -XX:+UseParallelGC,-Xmx900m.")
  private List<String> java = List.of();

  @Option(names = "--table", description = "Also writes the tables to this file.")
  private Path table;

  @Option(names = "--collection", description = "The JSON file of a real collection of exercises.")
  private Path collection;

  private List<String> program;
  private List<String> bare;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Usage.canMeasure() || !Files.exists(jar)) {
      System.err.println("/usr/bin/time (Debian: time) and " + jar + " (mvn package) are needed.");
      return 2;
    }
    StringBuilder tables = new StringBuilder();
    Path folder = Files.createTempDirectory("speed");
    try {
      program = program(folder);
      bare = bare(folder);
      for (int size : sizes) {
        Corpus corpus = new Corpus(Path.of("content"), size);
        measure(size + " exercises", corpus::write, folder.resolve("made-" + size), tables);
      }
      if (collection != null) {
        Collection real = Collection.read(collection);
        measure("real collection", (to, figures) -> real.write(to), folder.resolve("real"), tables);
      }
    } finally {
      Trees.delete(folder);
    }
    System.out.println(tables);
    if (table != null) {
      Files.writeString(table, tables);
    }
    return 0;
  }

  /** As {@code mvn package} runs it: with what a run before has left of its classes. */
  private List<String> program(Path folder) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.jsa").toAbsolutePath();
    Path project = folder.resolve("warm-up");
    new Corpus(Path.of("content"), WARM_UP).write(project, false);
    List<String> first = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + classes));
    first.addAll(java);
    List<String> command =
        new Workshop(project, Workshop.program(jar, first)).build("--only", "site,handbook");
    Path log = folder.resolve("warm-up.log");
    new ProcessBuilder(command)
        .directory(project.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    if (!Files.exists(classes)) {
      throw new IllegalStateException("the first run failed:\n" + Files.readString(log));
    }
    List<String> options = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + classes));
    options.addAll(java);
    return Workshop.program(jar, options);
  }

  /** The libraries that we use alone, started like ours. */
  private List<String> bare(Path folder) throws IOException, InterruptedException {
    Path packed = folder.resolve("bare.jar").toAbsolutePath();
    BareSite.pack(packed);
    List<String> main =
        List.of(
            "-cp", jar.toAbsolutePath() + File.pathSeparator + packed, BareSite.class.getName());
    Path classes = folder.resolve("bare.jsa").toAbsolutePath();
    List<String> first =
        bareSite(with("-XX:ArchiveClassesAtExit=" + classes, main), folder.resolve("warm-up"));
    new ProcessBuilder(first)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("bare.log").toFile())
        .start()
        .waitFor();
    return with("-XX:SharedArchiveFile=" + classes, main);
  }

  private List<String> with(String option, List<String> main) {
    List<String> options = new ArrayList<>(java);
    options.addAll(List.of(option, "-Dorg.freemarker.loggerLibrary=none"));
    List<String> command = Workshop.java(options);
    command.addAll(main);
    return command;
  }

  private static List<String> bareSite(List<String> command, Path project) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(
        List.of(
            project.toAbsolutePath().toString(),
            BARE.toAbsolutePath().toString(),
            bareOutput(project).toString()));
    return whole;
  }

  private static Path bareOutput(Path project) {
    return project.resolveSibling(project.getFileName() + "-bare").toAbsolutePath();
  }

  /** Writes a project, with or without figures. */
  private interface Maker {
    void write(Path folder, boolean figures) throws IOException;
  }

  private void measure(String title, Maker maker, Path folder, StringBuilder tables)
      throws IOException, InterruptedException {
    if (parts.contains(Part.SITE)) {
      Path project = folder.resolve("lean");
      maker.write(project, false);
      Workshop lean = new Workshop(project, program);
      Files.createDirectories(project.resolve("themes"));
      Trees.copy(LEAN, project.resolve("themes/lean"));
      lean.useTheme("lean");
      tables.append(site(title, lean, folder.resolve("hugo")).run(rounds).table());
    }
    if (parts.contains(Part.FIGURES)
        || parts.contains(Part.HANDBOOK)
        || parts.contains(Part.PDFS)) {
      Path project = folder.resolve("full");
      maker.write(project, true);
      ownTheme(project);
      Workshop full = new Workshop(project, program);
      full.useTheme("own");
      if (parts.contains(Part.FIGURES)) {
        tables.append(figures(title, full).run(rounds).table());
      }
      if (parts.contains(Part.HANDBOOK)) {
        tables.append(handbook(title, full, folder.resolve("book")).run(rounds).table());
      }
      if (parts.contains(Part.PDFS)) {
        tables.append(pdfs(title, full).run(rounds).table());
      }
    }
  }

  /** A theme with one template of its own, so that one can be changed. */
  private static void ownTheme(Path project) throws IOException {
    Path template = project.resolve(OWN_TEMPLATE);
    Files.createDirectories(template.getParent());
    Files.writeString(project.resolve("themes/own/theme.yaml"), "api: 1\nparent: moveleaf\n");
    Files.copy(Path.of("themes/moveleaf/templates/site/exercise.ftlh"), template);
  }

  /** Comparable pages without figures. */
  private Race site(String title, Workshop lean, Path folder) throws IOException {
    Race race = new Race("Site, " + title + ", comparable templates, no figures");
    Optional<String> hugo = Peers.find("hugo");
    if (hugo.isPresent()) {
      Path project = Peers.hugoProject(TEMPLATES, lean, folder);
      List<String> command = List.of(hugo.get(), "--quiet");
      race.with("Hugo", round -> Trees.delete(project.resolve("public")), command, project);
      race.with("Hugo over its last output", round -> {}, command, project);
    }
    Path at = lean.folder();
    List<String> command = lean.build("--only", "site");
    race.with("all", round -> lean.forget(), command, at);
    race.with("nothing changed", round -> {}, command, at);
    race.with("one sentence", lean::changeSentence, command, at, round -> see(lean, round));
    race.with(
        "one sentence of a step",
        round -> lean.changeStep(OF_STEPS + round),
        command,
        at,
        round -> see(lean, OF_STEPS + round));
    race.with("one dose", lean::changeDose, command, at);
    race.withPeer(
        "the same libraries alone",
        round -> Trees.delete(bareOutput(at)),
        bareSite(bare, at),
        at,
        round -> {});
    return race.with(
        "one template", round -> lean.changeTemplate(LEAN_TEMPLATE, round), command, at);
  }

  private static void see(Workshop workshop, int round) throws IOException {
    if (!workshop.showsSentence(round)) {
      throw new IllegalStateException("the new sentence is not on its page");
    }
  }

  /** The site as readers get it. */
  private static Race figures(String title, Workshop full) {
    Path at = full.folder();
    List<String> command = full.build("--only", "site");
    return new Race("Site, " + title + ", the usual theme, with figures")
        .with("all", round -> full.forget(), command, at)
        .with("all, figures drawn before", round -> full.forgetAllButFigures(), command, at)
        .with("nothing changed", round -> {}, command, at)
        .with("one sentence", full::changeSentence, command, at, round -> see(full, round))
        .with("one dose", full::changeDose, command, at)
        .with("one template", round -> full.changeTemplate(OWN_TEMPLATE, round), command, at)
        .with("one pose", full::changePose, command, at);
  }

  private static Race handbook(String title, Workshop full, Path folder)
      throws IOException, InterruptedException {
    Path at = full.folder();
    List<String> command = full.build("--only", "handbook");
    Path page = PeerBook.write(at, at.resolve("output/.moveleaf/figures"), folder.toAbsolutePath());
    Race race =
        new Race("Handbook, " + title + ", figures drawn before")
            .with(
                "all",
                round -> full.forgetAllButFigures(),
                command,
                at,
                round -> Peers.tellPages("ours", at.resolve("output/pdf/handbook.pdf")))
            .with("nothing changed", round -> {}, command, at)
            .with("one sentence", full::changeSentence, command, at)
            .with("one pose", full::changePose, command, at);
    Path pdf = folder.toAbsolutePath().resolve("peer.pdf");
    Peers.find("chromium", "chromium-browser", "google-chrome")
        .ifPresent(
            it ->
                race.withPeer(
                    "Chromium, print",
                    round -> Files.deleteIfExists(pdf),
                    Peers.chromiumPrint(it, page, pdf),
                    folder,
                    round -> Peers.tellPages("Chromium", pdf)));
    Optional<String> weasyPrint = Peers.find("weasyprint");
    if (weasyPrint.isPresent()) {
      List<String> print = Peers.weasyPrint(weasyPrint.get(), page, pdf);
      race.withPeer(
          print.contains(Peers.TAGS) ? "WeasyPrint, tagged" : "WeasyPrint, untagged",
          round -> Files.deleteIfExists(pdf),
          print,
          folder,
          round -> Peers.tellPages("WeasyPrint", pdf));
    }
    Optional<String> typst = Peers.find("typst");
    if (typst.isPresent()) {
      race.withPeer(
          "Typst",
          round -> Files.deleteIfExists(pdf),
          Peers.typst(typst.get(), TypstBook.write(page), pdf),
          folder,
          round -> Peers.tellPages("Typst", pdf));
    }
    return race;
  }

  private static Race pdfs(String title, Workshop full) {
    Path at = full.folder();
    List<String> command = full.build("--only", "handbook,sheets,programmes,cards,posters,booklet");
    return new Race("All PDFs, " + title + ", figures drawn before")
        .with("all", round -> full.forgetAllButFigures(), command, at)
        .with("nothing changed", round -> {}, command, at)
        .with("one sentence", full::changeSentence, command, at);
  }
}
