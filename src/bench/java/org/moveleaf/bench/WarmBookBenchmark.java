package org.moveleaf.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.moveleaf.BuildRequest;
import org.moveleaf.Moveleaf;
import org.moveleaf.Product;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What a page of a book costs in a Java that has set books before: a way of setting them that grows
 * with the square of their length shows here, and start-up does not. Figures are left out.
 */
@Command(name = "warm", description = "Times a page of short and of long books, warm.")
final class WarmBookBenchmark implements Callable<Integer> {

  private static final int WARM_UP = 4;

  @Option(names = "--sizes", split = ",", description = "How many exercises: 45,450.")
  private List<Integer> sizes = List.of(45, 450);

  @Option(names = "--rounds", description = "Books of each size (${DEFAULT-VALUE}).")
  private int rounds = 4;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("warm");
    try {
      for (int size : sizes) {
        new Corpus(Path.of("content"), size).write(folder.resolve("made-" + size), false);
      }
      List<Double> first = new ArrayList<>();
      System.out.println("| exercises | pages | ms a page (least\u2013most) | \u00d7 the first |");
      System.out.println("|---|---|---|---|");
      for (int size : sizes) {
        System.out.println(row(size, folder.resolve("made-" + size), first));
      }
    } finally {
      Trees.delete(folder);
    }
    return 0;
  }

  /** The first books of each size are not counted. */
  private String row(int size, Path project, List<Double> first) throws IOException {
    List<Double> times = new ArrayList<>();
    int pages = 0;
    for (int round = -WARM_UP; round < rounds; round++) {
      Path output = project.resolve("output");
      Trees.delete(output);
      long start = cpu();
      BuildRequest request =
          new BuildRequest(project, output, Optional.empty()).only(Set.of(Product.HANDBOOK));
      if (new Moveleaf(request, line -> {}).build().publication().isEmpty()) {
        throw new IllegalStateException("nothing was published");
      }
      double time = (cpu() - start) / 1e6;
      pages = pages(output.resolve("pdf/handbook.pdf"));
      if (round >= 0) {
        times.add(time / pages);
      }
    }
    List<Double> sorted = times.stream().sorted().toList();
    double median = sorted.get(sorted.size() / 2);
    first.add(median);
    return String.format(
        Locale.ROOT,
        "| %d | %d | %.1f (%.1f\u2013%.1f) | %.2f |",
        size,
        pages,
        median,
        sorted.get(0),
        sorted.get(sorted.size() - 1),
        median / first.get(0));
  }

  /** Nanoseconds of processor time, of all threads. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static int pages(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }
}
