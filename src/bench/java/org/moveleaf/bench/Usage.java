package org.moveleaf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What a process used, with all that it started.
 *
 * @param wall seconds on the clock
 * @param cpu seconds on all cores, for the program and for the system
 * @param memory most megabytes at once
 */
record Usage(double wall, double cpu, double memory) {

  private static final String TIME = "/usr/bin/time";
  private static final int POLL_MILLIS = 50;

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
      ProcessTree tree = new ProcessTree(process.toHandle());
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        tree.look();
      }
      double wall = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + process.exitValue() + ": " + end(said));
      }
      String[] numbers = Files.readString(measured).strip().split(" ");
      double cpu = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
      double largest = Double.parseDouble(numbers[2]) / 1024;
      // `time` knows nothing of grandchildren for which nobody waited, as those of Chromium.
      return new Usage(wall, Math.max(cpu, tree.cpu()), Math.max(largest, tree.memory()));
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
