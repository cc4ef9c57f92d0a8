package org.moveleaf.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.DrawnIllustration;
import org.moveleaf.figure.Figure;
import org.moveleaf.figure.Gallery;
import org.moveleaf.figure.Illustrator;
import org.moveleaf.figure.KeyedFigure;
import org.moveleaf.model.ExerciseFigure;
import org.moveleaf.model.Settings;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;

/**
 * How long the figures of the first handbook take to draw, and how large they are:
 *
 * <pre>mvn -q -Pbench process-classes</pre>
 *
 * <p>Stills and films are drawn one figure after the other in one thread, after rounds that warm
 * the compiler up; what counts is the time that this thread spends on a core, its median over
 * rounds and then over figures. The gallery is drawn as a build draws it, on all cores, each time
 * by a fresh Java that has seen nothing yet; what counts is the time on the clock, so look for a
 * quiet machine.
 */
public final class FigureBenchmark {

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final int FRESH = 3;

  /** As {@code mvn package} runs the jar, see pom.xml. */
  private static final List<String> PACKAGE =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private FigureBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 1) {
      System.out.println(drawGallery(Path.of(arguments[0])));
      return;
    }
    Map<String, Figure> figures = figures();
    print("%d figures, %d cores, Java %s", figures.size(), cores(), Runtime.version().feature());
    print("");
    print("%-34s %10s %10s %10s", "milliseconds", "median", "least", "most");
    row("stills of a figure, one core", times(figures, Illustrator::stills));
    row("film of a figure, one core", times(films(figures), Illustrator::film));
    row("gallery, fresh Java", galleries(List.of(), false));
    row("gallery, fresh Java, as packaged", galleries(PACKAGE, false));
    row("gallery from its cache, fresh Java", galleries(PACKAGE, true));
    print("");
    sizes(figures);
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private static Map<String, Figure> figures() {
    Diagnostics diagnostics = new Diagnostics();
    Project project = Project.in(Path.of(""));
    Settings settings = new SettingsReader(project, diagnostics).read().orElseThrow();
    Theme theme = new ThemeLoader(project.themes(), diagnostics).load(settings).orElseThrow();
    Map<String, Figure> figures = new TreeMap<>();
    for (ExerciseFigure each :
        new HandbookReader(project, diagnostics)
            .read(settings, theme.vocabulary())
            .figures()
            .values()) {
      figures.put(each.id(), each.figure());
    }
    return figures;
  }

  private static Map<String, Figure> films(Map<String, Figure> figures) {
    Map<String, Figure> films = new TreeMap<>(figures);
    films.values().removeIf(figure -> figure.stages().size() < 2);
    return films;
  }

  /** For each figure the median of its times, in milliseconds. */
  private static List<Double> times(Map<String, Figure> figures, Consumer<Figure> work) {
    Map<String, List<Double>> times = new TreeMap<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, Figure> each : figures.entrySet()) {
        long start = CPU.getCurrentThreadCpuTime();
        work.accept(each.getValue());
        double time = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
        if (round >= 0) {
          times.computeIfAbsent(each.getKey(), id -> new ArrayList<>()).add(time);
        }
      }
    }
    return times.values().stream().map(FigureBenchmark::median).toList();
  }

  private static double median(Collection<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static void row(String what, List<Double> values) {
    print(
        "%-34s %10.0f %10.0f %10.0f",
        what,
        median(values),
        values.stream().min(Comparator.naturalOrder()).orElseThrow(),
        values.stream().max(Comparator.naturalOrder()).orElseThrow());
  }

  // A fresh Java, which draws all figures and says how long that took.

  private static List<Double> galleries(List<String> options, boolean kept)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("figures");
    List<Double> times = new ArrayList<>();
    try {
      if (kept) {
        drawGallery(folder);
      }
      for (int i = 0; i < FRESH; i++) {
        times.add(inFreshJava(options, folder));
        if (!kept) {
          clear(folder);
        }
      }
    } finally {
      clear(folder);
      Files.delete(folder);
    }
    return times;
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static double inFreshJava(List<String> options, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of(FigureBenchmark.class.getName(), folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the gallery was not drawn");
    }
    return Double.parseDouble(printed.strip());
  }

  /** In milliseconds, without the time it takes to read the handbook. */
  private static double drawGallery(Path folder) {
    List<KeyedFigure> figures = figures().values().stream().map(KeyedFigure::of).toList();
    long start = System.nanoTime();
    new Gallery(folder).draw(figures);
    return (System.nanoTime() - start) / 1e6;
  }

  // Sizes.

  private static void sizes(Map<String, Figure> figures) {
    List<DrawnIllustration> drawn = figures.values().parallelStream().map(Gallery::draw).toList();
    print("%-34s %10s %10s %10s", "bytes", "median", "least", "most");
    List<String> stills =
        drawn.stream().flatMap(each -> each.stills().stream()).map(each -> each.web()).toList();
    List<String> films =
        drawn.stream().flatMap(each -> each.film().stream()).map(each -> each.svg()).toList();
    sizes("still, web", stills);
    sizes("film", films);
  }

  private static void sizes(String what, List<String> files) {
    row(what, files.stream().map(each -> (double) bytes(each).length).toList());
    row(what + ", gzipped", files.stream().map(each -> (double) gzipped(bytes(each))).toList());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int gzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
