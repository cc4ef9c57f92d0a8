package org.moveleaf.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Spoils content at random, over and over, and reports what the program does not stand:
 *
 * <pre>mvn -q -Pfuzz process-test-classes -Dfuzz.minutes=10 -Dfuzz.seed=1</pre>
 *
 * <p>Our own content is spoilt in parts, which are read quickly, now and then as a whole; and a
 * small project, of which also all pages are made. The input of each kind of failure is written to
 * {@code target/fuzz}, with as few changed lines as a short search finds. The same seed gives the
 * same inputs in the same order.
 */
final class Fuzzer {

  /** Our content in so many parts. */
  private static final int PARTS = 8;

  /** One run in so many is over all our content. */
  private static final int WHOLE_EACH = 50;

  /** One run in so many sets PDFs. */
  private static final int PRINT_EACH = 40;

  /** Tries to make a failing input smaller. */
  private static final int TRIES = 40;

  private final List<Ground> grounds;
  private final Path failures;
  private final long seed;
  private final Oracle oracle = new Oracle();
  private final Map<String, Integer> found = new TreeMap<>();
  private int runs;

  /**
   * A project to spoil.
   *
   * @param render whether its pages are made where there is no error
   */
  private record Ground(Folder folder, boolean render) {}

  private Fuzzer(List<Ground> grounds, Path failures, long seed) {
    this.grounds = grounds;
    this.failures = failures;
    this.seed = seed;
    // Unspoilt content has nothing wrong with it.
    for (Ground each : grounds) {
      oracle
          .firstLook(each.folder.root(), each.render)
          .ifPresent(
              failure -> {
                throw new IllegalStateException(failure.signature() + "\n" + failure.detail());
              });
    }
  }

  /**
   * Spoils one project.
   *
   * @param work a folder to do it in
   * @param failures where failing inputs go
   */
  static Fuzzer over(Path project, Path work, Path failures, long seed) throws IOException {
    return new Fuzzer(
        List.of(new Ground(new Folder(project, work, each -> true), true)), failures, seed);
  }

  /** Spoils our own content: all of it, a small project, and parts. */
  private static Fuzzer overOurContent(Path work, Path failures, long seed) throws IOException {
    Path ours = Path.of("");
    List<Ground> grounds = new ArrayList<>();
    grounds.add(new Ground(new Folder(ours, work.resolve("whole"), Fuzzer::isInWhole), true));
    grounds.add(
        new Ground(
            new Folder(Path.of("src/test/projects/minimal"), work.resolve("minimal"), each -> true),
            true));
    for (int i = 0; i < PARTS; i++) {
      int part = i;
      Folder folder = new Folder(ours, work.resolve("part-" + i), path -> isIn(part, path));
      grounds.add(new Ground(folder, false));
    }
    return new Fuzzer(grounds, failures, seed);
  }

  /** To draw all figures takes longer than all else; some will do. */
  private static boolean isInWhole(String path) {
    return !path.contains("/figures/") || isIn(0, path);
  }

  /** Files of their own are in every part; of the many in a folder each part has some. */
  private static boolean isIn(int part, String path) {
    boolean single = path.chars().filter(each -> each == '/').count() < 2 && path.startsWith("c");
    String name = path.replaceFirst(".*/", "").replaceFirst("\\..*", "");
    return single || path.contains("/images/") || Math.floorMod(name.hashCode(), PARTS) == part;
  }

  /**
   * Runs for some minutes, and ends with 1 if anything failed.
   *
   * @param arguments minutes and seed
   */
  public static void main(String[] arguments) throws IOException {
    double minutes = Double.parseDouble(arguments[0]);
    Fuzzer fuzzer =
        overOurContent(
            Files.createTempDirectory("fuzz"),
            Path.of("target/fuzz"),
            Long.parseLong(arguments[1]));
    long end = System.nanoTime() + (long) (minutes * 60e9);
    long said = System.nanoTime();
    while (System.nanoTime() < end) {
      fuzzer.run(fuzzer.runs);
      if (System.nanoTime() - said > 60e9) {
        fuzzer.report(System.out);
        said = System.nanoTime();
      }
    }
    fuzzer.report(System.out);
    System.out.println("codes: " + fuzzer.oracle.codes());
    System.exit(fuzzer.found.isEmpty() ? 0 : 1);
  }

  private void report(PrintStream out) {
    out.printf(
        "%d runs, %d with all pages made, %d PDFs, %d codes, %d kinds of failure%n",
        runs, oracle.rendered(), oracle.printed(), oracle.codes().size(), found.size());
    found.forEach((signature, count) -> out.println("  " + count + " x " + signature));
  }

  /** Kinds of failures found, with how often. */
  Map<String, Integer> found() {
    return found;
  }

  Oracle oracle() {
    return oracle;
  }

  private Ground ground(int number) {
    if (grounds.size() == 1 || number % WHOLE_EACH == WHOLE_EACH - 1) {
      return grounds.get(0);
    }
    return number % 2 == 0 ? grounds.get(1) : grounds.get(2 + number / 2 % PARTS);
  }

  /** Makes the input of a number and looks what comes of it. */
  void run(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    new Trial(ground(number), number % PRINT_EACH == 0 ? 2 : 0).run(random, number);
  }

  /** One input. */
  private final class Trial {
    private final Folder folder;
    private final boolean render;
    private final int prints;

    Trial(Ground ground, int prints) {
      this.folder = ground.folder;
      this.render = ground.render;
      this.prints = prints;
    }

    void run(SplittableRandom random, int number) {
      Map<String, byte[]> files = folder.original();
      new Mutator(random, files).mutate();
      folder.write(files);
      runs++;
      Optional<Failure> failure = oracle.look(folder.root(), render, prints);
      if (failure.isPresent() && found.merge(failure.get().signature(), 1, Integer::sum) == 1) {
        keep(number, minimised(files, failure.get()), failure.get());
      }
    }

    /** Takes changed lines back, as long as the failure stays. */
    private Map<String, byte[]> minimised(Map<String, byte[]> files, Failure failure) {
      Map<String, byte[]> best = new TreeMap<>(files);
      List<String> changed = new ArrayList<>(folder.changed().keySet());
      int tries = 0;
      for (String path : changed) {
        Map<String, byte[]> without = new TreeMap<>(best);
        byte[] original = folder.original().get(path);
        if (original == null) {
          without.remove(path);
        } else {
          without.put(path, original);
        }
        if (changed.size() > 1 && tries++ < TRIES && fails(without, failure)) {
          best = without;
          continue;
        }
        List<String> lines = new ArrayList<>(Arrays.asList(text(best.get(path)).split("\n", -1)));
        for (int size = lines.size() / 2; size > 0 && tries < TRIES; size /= 2) {
          for (int at = 0; at + size <= lines.size() && tries < TRIES; at += size) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.subList(at, at + size).clear();
            Map<String, byte[]> next = new TreeMap<>(best);
            next.put(path, String.join("\n", fewer).getBytes(StandardCharsets.UTF_8));
            tries++;
            if (fails(next, failure)) {
              best = next;
              lines = fewer;
              at -= size;
            }
          }
        }
      }
      return best;
    }

    private boolean fails(Map<String, byte[]> files, Failure failure) {
      folder.write(files);
      return oracle
          .look(folder.root(), render, prints)
          .filter(each -> each.signature().equals(failure.signature()))
          .isPresent();
    }

    private static String text(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private void keep(int number, Map<String, byte[]> files, Failure failure) {
      folder.write(files);
      Path into = failures.resolve(seed + "-" + number);
      try {
        for (Map.Entry<String, byte[]> each : folder.changed().entrySet()) {
          Path path = into.resolve(each.getKey());
          Files.createDirectories(path.getParent());
          Files.write(path, each.getValue());
        }
        List<String> gone = new ArrayList<>(folder.original().keySet());
        gone.removeAll(files.keySet());
        Files.createDirectories(into);
        Files.writeString(
            into.resolve("failure.txt"),
            failure.signature() + "\nwithout " + gone + "\n\n" + failure.detail());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
