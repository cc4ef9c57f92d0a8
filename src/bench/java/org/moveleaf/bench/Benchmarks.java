package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** All benchmarks and what they are made of, by name: see CONTRIBUTING.md. */
@Command(
    name = "bench",
    subcommands = {SpeedBenchmark.class, FinderBenchmark.class, WarmBookBenchmark.class},
    description = "Measures how long things take.")
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).execute(arguments));
  }

  @Command(name = "figures", description = "Times drawing the handbook's figures.")
  int figures() throws IOException, InterruptedException {
    FigureBenchmark.main(new String[0]);
    return 0;
  }

  @Command(name = "corpus", description = "Makes a handbook of any size.")
  int corpus(
      @Parameters(paramLabel = "EXERCISES") int size,
      @Parameters(paramLabel = "FOLDER") Path folder)
      throws IOException {
    new Corpus(Path.of("content"), size).write(folder, true);
    return 0;
  }

  @Command(name = "collection", description = "Makes a handbook of a real collection.")
  int collection(
      @Parameters(paramLabel = "JSON") Path file, @Parameters(paramLabel = "FOLDER") Path folder)
      throws IOException {
    Collection.read(file).write(folder);
    return 0;
  }
}
