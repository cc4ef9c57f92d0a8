package org.moveleaf.render.print;

import org.moveleaf.model.Picture;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.theme.Messages;

/** Where everything stands in a book: anchors of one document. */
public final class BookPaths implements Addresses {

  private final String pageWords;

  /** Without words for pages. */
  public BookPaths() {
    this("");
  }

  /**
   * @param pageWords for references to a page, {@code #} for its number
   */
  private BookPaths(String pageWords) {
    this.pageWords = pageWords;
  }

  /** With a language's words for pages, which are not parted from the number. */
  static BookPaths of(Messages messages) {
    return new BookPaths(" (" + messages.text("print.page") + "\u00a0#)");
  }

  @Override
  public String exercise(String id) {
    return "#exercise-" + id;
  }

  @Override
  public String programme(String id) {
    return "#programme-" + id;
  }

  @Override
  public String guide(String id, String anchor) {
    // Neither ids nor anchors hold two hyphens in a row, so that `back` and `back-pain` stay apart.
    return "#guide-" + id + (anchor.isEmpty() ? "" : "--" + anchor);
  }

  @Override
  public String safety(String section) {
    return section.equals("pain") ? "#pain-rule" : "#get-help";
  }

  @Override
  public String glossary(String term) {
    return term.isEmpty() ? "#glossary" : "#term-" + term;
  }

  @Override
  public String source(String id) {
    return "#source-" + id;
  }

  @Override
  public boolean onPaper() {
    return true;
  }

  @Override
  public String pageWords() {
    return pageWords;
  }

  @Override
  public String figure(String name) {
    return "asset:/figures/" + name;
  }

  @Override
  public String picture(Picture picture) {
    return "asset:/" + picture.fileName();
  }
}
