package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.moveleaf.render.view.Link;
import org.moveleaf.theme.Messages;

/**
 * A list of exercises that is too long for one page, and the pages that it goes on. With a script
 * the first page shows all of it, piece by piece; without one each page leads to the others.
 *
 * @param path of the first page
 */
record LongList<T>(String path, List<T> all) {

  /** What a slow telephone still shows at once. */
  static final int MOST = 200;

  /** Whether a list of so many needs more than one page. */
  static boolean isLong(int count) {
    return count > MOST;
  }

  /** How many pages it has, at least one. */
  int pages() {
    return Math.max(1, (all.size() + MOST - 1) / MOST);
  }

  /** The paths of its pages, the first one first. */
  List<String> paths() {
    return IntStream.rangeClosed(1, pages())
        .mapToObj(number -> SitePaths.part(path, number))
        .toList();
  }

  /** What stands on a page, counted from 1. */
  List<T> page(int number) {
    return all.subList((number - 1) * MOST, Math.min(number * MOST, all.size()));
  }

  /** Links to all its pages, none where there is but one. */
  List<Link> links(SitePaths from, Messages messages) {
    List<Link> links = new ArrayList<>();
    for (int number = 1; pages() > 1 && number <= pages(); number++) {
      String title = messages.text("list.page", Map.of("n", number));
      links.add(new Link(title, from.to(SitePaths.part(path, number))));
    }
    return links;
  }
}
