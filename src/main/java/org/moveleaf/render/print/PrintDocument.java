package org.moveleaf.render.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moveleaf.cache.Once;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.theme.FontFace;

/**
 * A document to be set as PDF.
 *
 * @param path where it goes, from the output's {@code pdf} folder
 * @param layouts the whole document, its style sheet included, from the most generous layout to the
 *     tightest; where it is set by parts, each element with {@code data-part}, which has the same
 *     name in all of them, may be taken from a layout of its own
 * @param preferred how many of the first layouts are preferred: the others are for a document that
 *     none of them makes fit, and begin again with a generous one; 0 where it is set by parts
 * @param pages how many pages it may have; 0 for any number
 * @param source the content that is to blame if it has more
 * @param pictures what its {@code asset:/} addresses stand for
 * @param fonts the typefaces to embed and their files
 * @param booklet whether its pages are put two by two on sheets to fold
 * @param template a hash of what its layouts are filled in by, where that may change without the
 *     program
 * @param madeFrom the key of everything that its layouts are made from, if that is known without
 *     filling them in: where it is the same, so are they, the pictures and the fonts
 */
public record PrintDocument(
    String path,
    List<Supplier<String>> layouts,
    int preferred,
    int pages,
    SourceRange source,
    PrintPictures pictures,
    Map<FontFace, byte[]> fonts,
    boolean booklet,
    String template,
    Optional<Supplier<String>> madeFrom) {
  public PrintDocument {
    layouts = List.copyOf(layouts);
  }

  /** One that is known by its layouts alone. */
  public PrintDocument(
      String path,
      List<Supplier<String>> layouts,
      int pages,
      SourceRange source,
      PrintPictures pictures,
      Map<FontFace, byte[]> fonts,
      boolean booklet) {
    this(
        path,
        layouts,
        layouts.size(),
        pages,
        source,
        pictures,
        fonts,
        booklet,
        "",
        Optional.empty());
  }

  /** The same, only the first so many of its layouts preferred. */
  PrintDocument preferring(int first) {
    return new PrintDocument(
        path, layouts, first, pages, source, pictures, fonts, booklet, template, madeFrom);
  }

  /** The same, each of its parts in a layout of its own. */
  PrintDocument byParts() {
    return preferring(0);
  }

  /** Whether parts have layouts of their own, as always where there may be any number of pages. */
  public boolean isByParts() {
    return pages == 0 || preferred == 0;
  }

  /** The same, filled in by templates of which this is a hash. */
  PrintDocument filledInBy(String hash) {
    return new PrintDocument(
        path, layouts, preferred, pages, source, pictures, fonts, booklet, hash, madeFrom);
  }

  /** The same, known by what it is made from. */
  PrintDocument madeFrom(Supplier<String> key) {
    return new PrintDocument(
        path,
        layouts,
        preferred,
        pages,
        source,
        pictures,
        fonts,
        booklet,
        template,
        Optional.of(key));
  }

  /** The same, its pages put two by two on sheets to fold. */
  PrintDocument folded() {
    return new PrintDocument(
        path, layouts, preferred, pages, source, pictures, fonts, true, template, madeFrom);
  }

  /**
   * The same in a folder.
   *
   * @param folder with a slash at its end, or empty
   */
  public PrintDocument in(String folder) {
    return new PrintDocument(
        folder + path,
        layouts,
        preferred,
        pages,
        source,
        pictures,
        fonts,
        booklet,
        template,
        madeFrom);
  }

  /** The same, each layout filled in at most once: to be kept no longer than it is worked on. */
  public PrintDocument remembering() {
    return new PrintDocument(
        path,
        layouts.stream().<Supplier<String>>map(Once::new).toList(),
        preferred,
        pages,
        source,
        pictures,
        fonts,
        booklet,
        template,
        madeFrom);
  }

  /** The faces in the order in which a reader's eye falls back from one to the next. */
  public List<FontFace> faces() {
    return List.copyOf(fonts.keySet());
  }
}
