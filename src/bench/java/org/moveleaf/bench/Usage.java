package org.moveleaf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a process used, with all that it started, as GNU {@code time} tells it.
 *
 * @param wall seconds on the clock
 * @param cpu seconds on all cores, for the program and for the system
 * @param memory most megabytes at once, of the largest of its processes
 */
record Usage(double wall, double cpu, double memory) {

  private static final String TIME = "/usr/bin/time";

  static boolean canMeasure() {
    return Files.isExecutable(Path.of(TIME));
  }

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException if it fails, with what it said
   */
  static Usage of(List<String> command, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path measured = Files.createTempFile("usage", ".txt");
    Path said = Files.createTempFile("said", ".txt");
    try {
      List<String> all =
          new ArrayList<>(List.of(TIME, "-f", "%U %S %M", "-o", measured.toString(), "--"));
      all.addAll(command);
      ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
      builder.environment().putAll(environment);
      long start = System.nanoTime();
      Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
      int code = process.waitFor();
      double wall = (System.nanoTime() - start) / 1e9;
      if (code != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + code + ": " + end(said));
      }
      String[] numbers = Files.readString(measured).strip().split(" ");
      return new Usage(
          wall,
          Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]),
          Double.parseDouble(numbers[2]) / 1024);
    } finally {
      Files.delete(measured);
      Files.delete(said);
    }
  }

  private static String end(Path said) throws IOException {
    String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    return text.substring(Math.max(0, text.length() - 1000));
  }

  static Usage median(List<Usage> all) {
    return new Usage(middle(all, Usage::wall), middle(all, Usage::cpu), middle(all, Usage::memory));
  }

  private static double middle(List<Usage> all, ToDoubleFunction<Usage> value) {
    return middle(all.stream().map(value::applyAsDouble).toList());
  }

  static double middle(List<Double> values) {
    List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
