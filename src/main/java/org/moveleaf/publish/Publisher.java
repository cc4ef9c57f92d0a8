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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.KeptFiles;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.RecordCodec;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.publish.verify.KeptLinks;
import org.moveleaf.publish.verify.Verification;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.render.site.SiteFile;

/** Writes a rendered handbook to the output folder, verified: all of it, or nothing. */
public final class Publisher {

  /** Bytes that a handbook of a thousand pages takes while it is set. */
  private static final long LONG_PRINT = 700L << 20;

  private static final RecordCodec<Pages> PAGES = new RecordCodec<>(Pages.class, Void.class);

  private final Path folder;
  private final Disk disk;
  private final boolean untouched;
  private final PdfWriter pdfs;
  private final PrintKeys keys;
  private final KeptFiles kept;
  private final KeptValues values;

  /** The books of this build, by the keys of their pages. */
  private final Map<String, CompletableFuture<KeptFiles.Made>> books = new ConcurrentHashMap<>();

  private final Semaphore longPrints =
      new Semaphore((int) Math.max(1, Runtime.getRuntime().maxMemory() / LONG_PRINT));

  /**
   * @param folder the output folder; made if it is not there
   * @param edition the date that PDFs bear
   * @param untouched whether all that is in it is known to be as the last build left it
   * @param values says which documents come of what
   */
  public Publisher(Path folder, Instant edition, boolean untouched, KeptValues values) {
    this(folder, edition, untouched, values, new Disk());
  }

  Publisher(Path folder, Instant edition, boolean untouched, KeptValues values, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    this.untouched = untouched;
    this.values = values;
    this.pdfs = new PdfWriter(edition);
    this.keys = new PrintKeys(edition);
    this.kept = new KeptFiles(folder, folder.resolve(".moveleaf").resolve("prints"), untouched);
  }

  /** Writes the files that lie beside site and PDFs, once all of them have been made. */
  public interface Completion {

    /**
     * @param made what is about to be published
     * @return contents by path, or nothing where it is not to be published after all
     */
    Optional<Map<String, Supplier<Content>>> complete(Publication made);
  }

  /**
   * Publishes.
   *
   * @return what was published; empty if the completion would not have it
   * @throws OutputException if it must not or cannot be written; the old output is still there
   */
  public Optional<Publication> publish(List<RenderedHandbook> handbooks, Completion completion) {
    try (OutputFolder output = OutputFolder.open(folder, disk, untouched)) {
      Tasks tasks = new Tasks();
      for (RenderedHandbook each : handbooks) {
        each.site().forEach(file -> tasks.start(() -> writeFile(file, each.folder(), output)));
      }
      List<CompletableFuture<Printed>> prints = new ArrayList<>();
      for (RenderedHandbook each : handbooks) {
        each.prints()
            .forEach(print -> prints.add(tasks.start(() -> writePdf(print, each, output))));
      }
      // Also after a failure: nobody may still be writing when the folder is given free.
      tasks.join();
      Publication made = made(handbooks, prints.stream().map(CompletableFuture::join).toList());
      Optional<KeptLinks> links = completed(handbooks, made, completion, output);
      if (links.isEmpty()) {
        return Optional.empty();
      }
      output.publish();
      kept.save();
      links.get().save();
      return Optional.of(made);
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException cause
          ? Failures.of(cause.getCause(), folder)
          : e.getCause() instanceof RuntimeException other ? other : e;
    } catch (UncheckedIOException e) {
      throw Failures.of(e.getCause(), folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  /**
   * Makes what lies beside site and PDFs, and meanwhile looks these over.
   *
   * @return what was found of links, to be saved once all is published; empty if the completion
   *     would not have it
   */
  private Optional<KeptLinks> completed(
      List<RenderedHandbook> handbooks,
      Publication made,
      Completion completion,
      OutputFolder output)
      throws IOException {
    try (KeptLinks links = new KeptLinks(folder.resolve(".moveleaf").resolve("links"))) {
      Verification verification = new Verification(output.staged(), output.changes(), links);
      CompletableFuture<List<Diagnostic>> faults =
          CompletableFuture.supplyAsync(() -> faults(verification, handbooks));
      try {
        if (!complete(made, completion, output)) {
          return Optional.empty();
        }
        // What is damaged needs no second look.
        refuse(output.staged().faults());
        refuse(faults.join());
        return Optional.of(links);
      } finally {
        // Nobody may still be reading when the folder is given free.
        faults.exceptionally(failure -> List.of()).join();
      }
    }
  }

  private static List<Diagnostic> faults(
      Verification verification, List<RenderedHandbook> handbooks) {
    try {
      return verification.of(handbooks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean complete(Publication made, Completion completion, OutputFolder output) {
    Optional<Map<String, Supplier<Content>>> more = completion.complete(made);
    Tasks tasks = new Tasks();
    more.ifPresent(
        all -> all.forEach((path, content) -> tasks.start(() -> writeLast(path, content, output))));
    tasks.join();
    return more.isPresent();
  }

  private static void refuse(List<Diagnostic> faults) {
    if (!faults.isEmpty()) {
      throw new OutputException(faults, null);
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
    List<Publication.Beyond> beyond =
        prints.stream().map(Printed::beyond).flatMap(Optional::stream).toList();
    return new Publication(pages, prints.size(), overlong, beyond, lengths);
  }

  /** A document that has been set; one of which words would be lost has no pages. */
  private record Printed(
      String path,
      int pages,
      Optional<Publication.Overlong> overlong,
      Optional<Publication.Beyond> beyond) {}

  private static Void writeLast(String path, Supplier<Content> content, OutputFolder output) {
    write(path, content.get(), output);
    return null;
  }

  private static Void writeFile(SiteFile file, String prefix, OutputFolder output) {
    write(prefix + "site/" + file.path(), file.content().get(), output);
    return null;
  }

  /** Clinics take PDFs from their folder, readers from the site. */
  private Printed writePdf(PrintDocument print, RenderedHandbook handbook, OutputFolder output) {
    String path = handbook.folder() + "pdf/" + print.path();
    try {
      return written(path, print, handbook, output);
    } catch (PaperEdge.Crossed e) {
      Publication.Beyond beyond =
          new Publication.Beyond(print.path(), e.page(), e.words(), print.source());
      return new Printed(path, 0, Optional.empty(), Optional.of(beyond));
    }
  }

  private Printed written(
      String path, PrintDocument print, RenderedHandbook handbook, OutputFolder output) {
    PrintDocument filled = print.remembering();
    String pages = pages(filled);
    String key = print.booklet() ? PrintKeys.folded(pages) : pages;
    KeptFiles.Made written = kept.find(path, key).orElseGet(() -> made(filled, pages));
    kept.note(path, key, written);
    write(path, written.content(), output);
    if (!handbook.site().isEmpty()) {
      write(handbook.folder() + "site/pdf/" + print.path(), written.content(), output);
    }
    boolean fits = print.pages() == 0 || written.pages() <= print.pages();
    Optional<Publication.Overlong> overlong =
        fits
            ? Optional.empty()
            : Optional.of(
                new Publication.Overlong(
                    print.path(), written.pages(), print.pages(), print.source()));
    return new Printed(path, written.pages(), overlong, Optional.empty());
  }

  /** What the key of the pages of a document is. */
  private record Pages(String key) {}

  /**
   * The key of the pages of a document. Of thousands of sheets no layout need be filled in if what
   * they are made from has not changed.
   */
  private String pages(PrintDocument print) {
    if (print.madeFrom().isEmpty()) {
      return keys.of(print);
    }
    String about = "print " + print.madeFrom().get().get();
    Pages pages = values.find(about, PAGES, null).orElseGet(() -> new Pages(keys.of(print)));
    values.put(about, PAGES, pages);
    return pages.key;
  }

  /**
   * @param pages the key of its pages
   */
  private KeptFiles.Made made(PrintDocument print, String pages) {
    if (print.pages() > 0) {
      return pdfs.write(print);
    }
    // Leaflets, which are never folded, are too many to be held until the end.
    if (print.madeFrom().isPresent()) {
      return set(print);
    }
    KeptFiles.Made book = kept.findIn("", pages).orElseGet(() -> book(print, pages));
    return print.booklet() ? pdfs.fold(print, book) : book;
  }

  /** A handbook in large print and the booklet are the same pages, which are set once. */
  private KeptFiles.Made book(PrintDocument print, String pages) {
    CompletableFuture<KeptFiles.Made> own = new CompletableFuture<>();
    CompletableFuture<KeptFiles.Made> other = books.putIfAbsent(pages, own);
    if (other != null) {
      KeptFiles.Made made = other.exceptionally(failure -> null).join();
      // What has failed there fails here as well, and is reported under its own name.
      return made == null ? set(print) : made;
    }
    try {
      KeptFiles.Made made = set(print);
      own.complete(made);
      return made;
    } finally {
      own.cancel(false);
    }
  }

  /** Of documents of any length, no more are set at once than there is memory for. */
  private KeptFiles.Made set(PrintDocument print) {
    longPrints.acquireUninterruptibly();
    try {
      return pdfs.write(print);
    } finally {
      longPrints.release();
    }
  }

  private static void write(String path, Content content, OutputFolder output) {
    try {
      output.write(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
