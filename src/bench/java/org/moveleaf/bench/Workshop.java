package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project that is built over and over, by the jar as {@code mvn package} runs it. */
final class Workshop {

  private static final Pattern REPETITIONS = Pattern.compile("repetitions: \\d+(-\\d+)?");
  private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");
  private static final Pattern AROUND = Pattern.compile("around: -?[\\d.]+");

  private final Path folder;
  private final Path output;
  private final List<String> program;

  /**
   * @param folder a project
   * @param program the command that starts it
   */
  Workshop(Path folder, List<String> program) {
    this.folder = folder;
    this.output = folder.resolve("output");
    this.program = List.copyOf(program);
  }

  /**
   * The command that starts a program.
   *
   * @param options more for the virtual machine
   */
  static List<String> program(Path jar, List<String> options) {
    List<String> command = java(options);
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    return command;
  }

  /**
   * The virtual machine as {@code mvn package} starts it.
   *
   * @param options more for it; a collector among them takes the place of ours and its room
   */
  static List<String> java(List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1"));
    if (options.stream().noneMatch(each -> COLLECTOR.matcher(each).matches())) {
      command.addAll(List.of("-XX:+UseSerialGC", "-Xmn64m"));
    }
    command.addAll(options);
    return command;
  }

  Path folder() {
    return folder;
  }

  /** Sets the project's theme to one of its own. */
  void useTheme(String name) throws IOException {
    Path settings = folder.resolve("content/handbook.yaml");
    String text = Files.readString(settings);
    Files.writeString(
        settings, text.replaceFirst("(?m)^language:", "theme: " + name + "\nlanguage:"));
  }

  /** The command that builds it, or only a part of it. */
  List<String> build(String... options) {
    List<String> command = new ArrayList<>(program);
    command.add("build");
    command.addAll(List.of(options));
    command.add(folder.toString());
    return command;
  }

  /** Takes away everything that builds have left. */
  void forget() throws IOException {
    Trees.delete(output);
  }

  /** Takes away everything but drawn figures. */
  void forgetAllButFigures() throws IOException {
    if (Files.isDirectory(output)) {
      try (Stream<Path> parts = Files.list(output)) {
        for (Path each : parts.filter(it -> !it.endsWith(".moveleaf")).toList()) {
          Trees.delete(each);
        }
      }
    }
    Path own = output.resolve(".moveleaf");
    if (Files.isDirectory(own)) {
      try (Stream<Path> parts = Files.list(own)) {
        for (Path each : parts.filter(it -> !isOfFigures(it)).toList()) {
          Trees.delete(each);
        }
      }
    }
  }

  /** Drawings, and which poses have been looked at. */
  private static boolean isOfFigures(Path kept) {
    return kept.endsWith("figures") || kept.endsWith("sound-figures");
  }

  /** Adds a sentence to what the first exercise is for, another one each time; lists show it. */
  void changeSentence(int round) throws IOException {
    Path file = exercises().get(0);
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\n## ", "\n" + sentence(round) + "\n\n## "));
  }

  /** The same in its first step, which its own page shows. */
  void changeStep(int round) throws IOException {
    Path file = exercises().get(0);
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\n1\\. ", "\n1. " + sentence(round) + " "));
  }

  private static String sentence(int round) {
    return "Breathe out " + (round + 2) + " times.";
  }

  /** Whether the site shows the sentence of a round: what is fast must also be done. */
  boolean showsSentence(int round) throws IOException {
    String id = exercises().get(0).getFileName().toString().replace(".md", ".html");
    return Files.readString(output.resolve("site/exercises").resolve(id)).contains(sentence(round));
  }

  void changeDose(int round) throws IOException {
    for (Path file : exercises()) {
      Matcher dose = REPETITIONS.matcher(Files.readString(file));
      if (dose.find()) {
        Files.writeString(file, dose.replaceFirst("repetitions: " + (5 + round)));
        return;
      }
    }
    throw new IllegalStateException("no exercise with repetitions");
  }

  /**
   * @param template its path in the project
   */
  void changeTemplate(String template, int round) throws IOException {
    Path file = folder.resolve(template);
    Files.writeString(file, Files.readString(file) + "<!-- " + round + " -->\n");
  }

  void changePose(int round) throws IOException {
    try (Stream<Path> figures = Files.list(folder.resolve("content/figures"))) {
      Path file = figures.sorted().findFirst().orElseThrow();
      Matcher view = AROUND.matcher(Files.readString(file));
      if (!view.find()) {
        throw new IllegalStateException("no view in degrees in " + file);
      }
      Files.writeString(file, view.replaceFirst("around: " + (101 + round)));
    }
  }

  private List<Path> exercises() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("content/exercises"))) {
      return files.sorted().toList();
    }
  }
}
