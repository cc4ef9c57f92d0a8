package org.moveleaf.render.site;

import java.util.List;
import org.moveleaf.model.Picture;
import org.moveleaf.render.text.Addresses;

/**
 * Where the pages of the site stand, as seen from a page.
 *
 * @param root what leads from that page to the site's root: nothing, {@code ../}, or the path of
 *     the site on its host
 */
public record SitePaths(String root) implements Addresses {

  static final String HOME = "index.html";
  static final String EXERCISES = "exercises/index.html";
  static final String PROGRAMMES = "programmes/index.html";
  static final String GUIDE = "guide/index.html";
  static final String GLOSSARY = "glossary.html";
  static final String SOURCES = "sources.html";
  static final String SAFETY = "safety.html";
  static final String HANDOUT = "handout.html";
  static final String FOLLOW = "follow.html";
  static final String DIARY = "diary.html";
  static final String MISSING = "404.html";
  static final String OFFLINE = "offline.html";
  static final String PRINTED = "print.html";

  /** Pages that every site has. */
  static final List<String> FIXED =
      List.of(
          HOME, EXERCISES, PROGRAMMES, GUIDE, GLOSSARY, SOURCES, SAFETY, HANDOUT, FOLLOW, DIARY);

  /** Pages that stand in for others; no search engine shall list them. */
  static final List<String> STAND_INS = List.of(MISSING, OFFLINE);

  static String exercisePath(String id) {
    return "exercises/" + id + ".html";
  }

  static String programmePath(String id) {
    return "programmes/" + id + ".html";
  }

  static String calendarPath(String programme) {
    return "programmes/" + programme + ".ics";
  }

  static String guidePath(String id) {
    return "guide/" + id + ".html";
  }

  static String findPath(String kind, String key) {
    return "find/" + kind + "-" + key + ".html";
  }

  /** A page on which a list goes on; no id holds a dot, so that none is called the same. */
  static String part(String path, int number) {
    return number == 1 ? path : path.replaceFirst("\\.html$", "." + number + ".html");
  }

  static String picturePath(Picture picture) {
    return "images/" + picture.fileName();
  }

  static String smallPath(Picture picture) {
    return "images/small/" + picture.fileName();
  }

  /** A page's path as addresses show it: a folder for its index. */
  static String canonical(String path) {
    boolean isIndex = path.equals("index.html") || path.endsWith("/index.html");
    return isIndex ? path.substring(0, path.length() - "index.html".length()) : path;
  }

  String to(String path) {
    return root + path;
  }

  @Override
  public String exercise(String id) {
    return to(exercisePath(id));
  }

  @Override
  public String programme(String id) {
    return to(programmePath(id));
  }

  @Override
  public String guide(String id, String anchor) {
    // The frame of each page has one called so; no heading gives two hyphens in a row.
    String own = anchor.equals("text") ? "text--heading" : anchor;
    return to(guidePath(id)) + (own.isEmpty() ? "" : "#" + own);
  }

  @Override
  public String safety(String section) {
    return to(SAFETY) + (section.isEmpty() ? "" : "#" + section);
  }

  @Override
  public String glossary(String term) {
    return to(GLOSSARY) + (term.isEmpty() ? "" : "#" + term);
  }

  @Override
  public String source(String id) {
    return to(SOURCES) + "#" + id;
  }

  /**
   * A PDF's path from the top of the site in its language.
   *
   * @param folder of that site within the handbook's; PDFs lie at the top of that one
   */
  static String pdf(String folder, String path) {
    return (folder.isEmpty() ? "" : "../") + "pdf/" + folder + path;
  }

  static String figurePath(String name) {
    return "figures/" + name;
  }

  @Override
  public String figure(String name) {
    return to(figurePath(name));
  }

  @Override
  public String picture(Picture picture) {
    return to(picturePath(picture));
  }

  @Override
  public String small(Picture picture) {
    return to(picture.hasSmall() ? smallPath(picture) : picturePath(picture));
  }
}
