package org.moveleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.SiteFile;

/** Writes a rendered handbook to the output folder: all of it, or nothing. */
public final class Publisher {

  private final Path folder;
  private final PdfWriter pdfs;

  /**
   * @param folder the output folder; made if it is not there
   * @param edition the date that PDFs bear
   */
  public Publisher(Path folder, Instant edition) {
    this.folder = folder;
    this.pdfs = new PdfWriter(edition);
  }

  /**
   * Publishes.
   *
   * @throws OutputException if the folder holds what is not ours
   * @throws UncheckedIOException if it cannot be written; the old output is still there then
   */
  public Publication publish(RenderedHandbook rendered) {
    try (OutputFolder output = OutputFolder.open(folder)) {
      CompletableFuture<?>[] prints =
          rendered.prints().stream()
              .map(print -> CompletableFuture.runAsync(() -> writePdf(print, output)))
              .toArray(CompletableFuture<?>[]::new);
      rendered.site().parallelStream().forEach(file -> writeFile(file, output));
      CompletableFuture.allOf(prints).join();
      output.publish();
      int pages = (int) rendered.site().stream().filter(SiteFile::page).count();
      return new Publication(pages, rendered.prints().size());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }

  private static void writeFile(SiteFile file, OutputFolder output) {
    write("site/" + file.path(), file.content().get(), output);
  }

  /** Clinics take PDFs from their folder, readers from the site. */
  private void writePdf(PrintDocument print, OutputFolder output) {
    byte[] bytes = pdfs.write(print);
    write("pdf/" + print.path(), bytes, output);
    write("site/pdf/" + print.path(), bytes, output);
  }

  private static void write(String path, byte[] bytes, OutputFolder output) {
    try {
      output.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }
  }
}
