package org.moveleaf.render.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moveleaf.model.Exercise;
import org.moveleaf.render.text.Html;

/** A page of a site being put together. */
final class Page {

  private final PageFrame frame;
  private final Place place;
  private final String path;
  private final String section;
  private String template;
  private String title;
  private String description;
  private Html structured;
  private final Map<String, Object> model = new TreeMap<>();
  private List<Exercise> listed;

  /**
   * @see PageFrame#page
   */
  Page(PageFrame frame, Place place, String path, String section) {
    this.frame = frame;
    this.place = place;
    this.path = path;
    this.section = section;
  }

  Page about(String pageTitle, String pageDescription) {
    this.title = pageTitle;
    this.description = pageDescription;
    return this;
  }

  Page structured(Html data) {
    this.structured = data;
    return this;
  }

  /**
   * @param value {@code null} leaves it out
   */
  Page with(String name, Object value) {
    if (value != null) {
      model.put(name, value);
    }
    return this;
  }

  /** With a list of exercises, whose cards are made only if the page is. */
  Page listing(List<Exercise> exercises) {
    listed = exercises;
    return this;
  }

  /** With search and filters over all exercises, also those that are not on the page. */
  Page finding() {
    frame.addFinder(this, place.paths());
    return this;
  }

  /**
   * In a template, once all else has been said.
   *
   * @param name of it, without its folder
   */
  Page in(String name) {
    this.template = "site/" + name;
    model.put("site", place.site());
    model.put(
        "page",
        new PageView(
            path,
            place.paths().root(),
            title,
            description,
            section,
            frame.address(path),
            frame.choices(place, path),
            structured));
    return this;
  }

  String fill() {
    if (listed != null) {
      model.put("exercises", Places.cards(place, listed));
    }
    return frame.fill(template, model);
  }

  /** Says all that it shows. */
  String key() {
    return frame.key(template, model, listed);
  }
}
