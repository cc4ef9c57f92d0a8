package org.moveleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.SiteFile;

/** Writes a rendered handbook to the output folder: all of it, or nothing. */
public final class Publisher {

  private final Path folder;
  private final PdfWriter pdfs;
  private final PrintCache cache;
  private volatile boolean isStopped;

  /**
   * @param folder the output folder; made if it is not there
   * @param edition the date that PDFs bear
   */
  public Publisher(Path folder, Instant edition) {
    this.folder = folder;
    this.pdfs = new PdfWriter(edition);
    this.cache = new PrintCache(folder, edition);
  }

  /** Writes the files that lie beside site and PDFs, once all of them have been made. */
  public interface Completion {

    /**
     * @param made what is about to be published
     * @return contents by path, or nothing where it is not to be published after all
     */
    Optional<Map<String, byte[]>> complete(Publication made);
  }

  /**
   * Publishes.
   *
   * @return what was published; empty if the completion would not have it
   * @throws OutputException if the folder holds what is not ours
   * @throws UncheckedIOException if it cannot be written; the old output is still there then
   */
  public Optional<Publication> publish(List<RenderedHandbook> handbooks, Completion completion) {
    try (OutputFolder output = OutputFolder.open(folder)) {
      List<CompletableFuture<Printed>> prints = new ArrayList<>();
      try {
        for (RenderedHandbook each : handbooks) {
          each.prints().forEach(print -> prints.add(start(print, each, output)));
        }
        for (RenderedHandbook each : handbooks) {
          each.site().parallelStream().forEach(file -> writeFile(file, each.folder(), output));
        }
        all(prints).join();
      } catch (RuntimeException e) {
        // Nobody may still be writing when the folder is given free.
        isStopped = true;
        all(prints).exceptionally(failure -> null).join();
        throw e;
      }
      Publication made = made(handbooks, prints.stream().map(CompletableFuture::join).toList());
      Optional<Map<String, byte[]>> more = completion.complete(made);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      more.get().forEach((path, bytes) -> write(path, bytes, output));
      output.publish();
      cache.save();
      return Optional.of(made);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Publication made(List<RenderedHandbook> handbooks, List<Printed> prints) {
    int pages =
        (int)
            handbooks.stream().flatMap(each -> each.site().stream()).filter(SiteFile::page).count();
    Map<String, Integer> lengths = new TreeMap<>();
    prints.forEach(each -> lengths.put(each.path(), each.pages()));
    List<Publication.Overlong> overlong =
        prints.stream().map(Printed::overlong).flatMap(Optional::stream).toList();
    return new Publication(pages, prints.size(), overlong, lengths);
  }

  /** A document that has been set. */
  private record Printed(String path, int pages, Optional<Publication.Overlong> overlong) {}

  private static CompletableFuture<Void> all(List<? extends CompletableFuture<?>> tasks) {
    return CompletableFuture.allOf(tasks.toArray(CompletableFuture<?>[]::new));
  }

  private CompletableFuture<Printed> start(
      PrintDocument print, RenderedHandbook handbook, OutputFolder output) {
    return CompletableFuture.supplyAsync(
        () -> isStopped ? null : writePdf(print, handbook, output));
  }

  private static void writeFile(SiteFile file, String prefix, OutputFolder output) {
    write(prefix + "site/" + file.path(), file.content().get(), output);
  }

  /** Clinics take PDFs from their folder, readers from the site. */
  private Printed writePdf(PrintDocument print, RenderedHandbook handbook, OutputFolder output) {
    String path = handbook.folder() + "pdf/" + print.path();
    String key = cache.key(print);
    PdfWriter.Written written = cache.find(path, key).orElseGet(() -> pdfs.write(print));
    cache.note(path, key, written);
    write(path, written.bytes(), output);
    if (!handbook.site().isEmpty()) {
      write(handbook.folder() + "site/pdf/" + print.path(), written.bytes(), output);
    }
    boolean fits = print.pages() == 0 || written.pages() <= print.pages();
    Optional<Publication.Overlong> overlong =
        fits
            ? Optional.empty()
            : Optional.of(
                new Publication.Overlong(
                    print.path(), written.pages(), print.pages(), print.source()));
    return new Printed(path, written.pages(), overlong);
  }

  private static void write(String path, byte[] bytes, OutputFolder output) {
    try {
      output.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }
  }
}
