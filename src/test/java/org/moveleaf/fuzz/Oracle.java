package org.moveleaf.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.print.PrintDocument;

/** Runs the program on a folder, and says what it must not have done. */
final class Oracle {

  /** Seconds of work; a handbook is read in well under one. */
  private static final int HANG = 5;

  /** Making all pages and setting a document takes longer, and must still end. */
  private static final int RENDER_HANG = 60;

  /** Seconds on the clock, for what waits and does nothing. A machine may be very busy. */
  private static final int DEADLOCK = 300;

  private static final OperatingSystemMXBean WORK =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

  /** A list of nothing helps nobody. */
  private static final Pattern EMPTY_LIST = Pattern.compile("one of: *(;|$)");

  private final Set<String> codes = new TreeSet<>();
  private int rendered;
  private int printed;

  /** Codes of the diagnostics seen so far. */
  Set<String> codes() {
    return codes;
  }

  /** How often all pages were made. */
  int rendered() {
    return rendered;
  }

  /** How many PDFs were set. */
  int printed() {
    return printed;
  }

  /**
   * Reads and checks, twice.
   *
   * @param root the project's folder
   * @param render whether to make the pages too, where there is no error
   * @param prints how many PDFs to set then
   * @return what was wrong; empty if nothing was
   */
  Optional<Failure> look(Path root, boolean render, int prints) {
    return look(root, render, prints, HANG);
  }

  /** The same where the program runs for the first time, and Java has everything to learn. */
  Optional<Failure> firstLook(Path root, boolean render) {
    return look(root, render, 1, RENDER_HANG);
  }

  private Optional<Failure> look(Path root, boolean render, int prints, int hang) {
    try {
      BuildResult first = within(hang, () -> moveleaf(root, prints).check());
      Optional<Failure> wrong =
          first.diagnostics().stream()
              .map(each -> wrong(each, root))
              .flatMap(Optional::stream)
              .findFirst();
      if (wrong.isPresent()) {
        return wrong;
      }
      if (!formatted(first).equals(formatted(within(hang, () -> moveleaf(root, prints).check())))) {
        return Optional.of(Failure.of("not the same twice", formatted(first)));
      }
      if (render && !first.hasErrors()) {
        BuildResult built = within(RENDER_HANG, () -> moveleaf(root, prints).build());
        rendered++;
        return built.diagnostics().stream()
            .map(each -> wrong(each, root))
            .flatMap(Optional::stream)
            .findFirst();
      }
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(Failure.of(e.getCause()));
    } catch (TimeoutException e) {
      return Optional.of(Failure.of("a hang", ""));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T within(int seconds, Supplier<T> task)
      throws ExecutionException, TimeoutException, InterruptedException {
    CompletableFuture<T> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                done.complete(task.get());
              } catch (Throwable e) {
                // Also a stack that ran over is a failure to report.
                done.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    long work = WORK.getProcessCpuTime();
    long clock = System.nanoTime();
    while (true) {
      try {
        return done.get(50, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (WORK.getProcessCpuTime() - work > seconds * 1e9
            || System.nanoTime() - clock > DEADLOCK * 1e9) {
          throw e;
        }
      }
    }
  }

  private Moveleaf moveleaf(Path root, int prints) {
    BuildRequest request =
        new BuildRequest(root, root.resolve("output"), Optional.empty()).on(TODAY);
    return new Moveleaf(request, line -> {}, each -> tried(each, prints));
  }

  /** Makes every page and document, and leaves a few documents to be set. */
  private RenderedHandbook tried(RenderedHandbook handbook, int prints) {
    handbook.site().forEach(each -> each.content().get());
    handbook.prints().forEach(each -> each.layouts().get(0).get());
    List<PrintDocument> all = new ArrayList<>(handbook.prints());
    all.removeIf(each -> each.path().contains("booklet"));
    List<PrintDocument> some = all.subList(0, Math.min(prints, all.size()));
    printed += some.size();
    // Nothing of it is published: what is staged is not whole, and is told so.
    return new RenderedHandbook(
        handbook.handbook(), List.of(), handbook.folder(), handbook.inside(), List.of(), some);
  }

  private static String formatted(BuildResult result) {
    return String.join("\n", result.diagnostics().stream().map(HumanFormat::format).toList());
  }

  private Optional<Failure> wrong(Diagnostic diagnostic, Path root) {
    codes.add(diagnostic.code().toString());
    String hint = diagnostic.hint().orElse("");
    String code = diagnostic.code().toString();
    if (diagnostic.message().isBlank()) {
      return Optional.of(Failure.of("no message: " + code, diagnostic.toString()));
    }
    if (hint.isBlank() || EMPTY_LIST.matcher(hint).find()) {
      return Optional.of(Failure.of("no hint: " + code, HumanFormat.format(diagnostic)));
    }
    return isInItsFile(diagnostic.range(), root)
        ? Optional.empty()
        : Optional.of(Failure.of("a place outside the file: " + code, diagnostic.toString()));
  }

  private boolean isInItsFile(SourceRange range, Path root) {
    int length = range.source().length();
    boolean inside = 0 <= range.start() && range.start() <= range.end() && range.end() <= length;
    return inside && (length == 0 || isOnDisk(range, root));
  }

  private boolean isOnDisk(SourceRange range, Path root) {
    try {
      return Files.size(root.resolve(range.path())) >= range.source().length();
    } catch (IOException e) {
      return false;
    }
  }
}
