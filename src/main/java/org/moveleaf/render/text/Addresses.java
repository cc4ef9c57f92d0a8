package org.moveleaf.render.text;

import org.moveleaf.model.Picture;

/** Where each piece of content stands: on a page of the site, or in the book. */
public interface Addresses {

  String exercise(String id);

  String programme(String id);

  /**
   * @param anchor a heading on the page, empty for its top
   */
  String guide(String id, String anchor);

  /**
   * @param section the key of a section, empty for the top
   */
  String safety(String section);

  /**
   * @param term a term's id, empty for the top
   */
  String glossary(String term);

  String source(String id);

  String picture(Picture picture);

  /** The same as a list shows it; the whole where there is no small one. */
  default String small(Picture picture) {
    return picture(picture);
  }

  /**
   * @param name the name of a drawing's file
   */
  String figure(String name);

  /** Whether the text is for paper, where a link needs the number of its page to be of use. */
  default boolean onPaper() {
    return false;
  }

  /** The words for a page, {@code #} for its number. */
  default String pageWords() {
    return "";
  }
}
