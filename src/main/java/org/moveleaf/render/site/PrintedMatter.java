package org.moveleaf.render.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Matter;
import org.moveleaf.model.Paper;
import org.moveleaf.model.Programme;
import org.moveleaf.render.view.Link;
import org.moveleaf.theme.Messages;

/** Where the site offers its PDFs. */
final class PrintedMatter {

  private final Handbook handbook;
  private final Messages messages;
  private final String folder;
  private final Map<Edition, Handbook> editions = new LinkedHashMap<>();

  /**
   * A thing with its PDFs, one for each edition that has it.
   *
   * @param title what it is
   */
  public record Line(String title, List<Link> editions) {}

  /** Things of one kind. */
  public record Group(String title, List<Line> lines) {}

  /**
   * @param folder of the site in this language within the handbook's
   */
  PrintedMatter(Handbook handbook, Messages messages, String folder) {
    this.folder = folder;
    this.handbook = handbook;
    this.messages = messages;
    editions(handbook, messages).forEach(each -> editions.put(each, handbook.in(each)));
  }

  /** Whether the site has any PDF to offer. */
  static boolean isIn(Handbook handbook, Messages messages) {
    return !editions(handbook, messages).isEmpty();
  }

  private static List<Edition> editions(Handbook handbook, Messages messages) {
    return handbook.settings().editionsIn(messages.language()).stream()
        .filter(each -> each.brand().isEmpty())
        .toList();
  }

  List<Link> sheets(Exercise exercise, SitePaths paths) {
    return links(Matter.SHEETS, "exercises/" + exercise.id() + ".pdf", paths).stream()
        .filter(link -> link.holds(exercise))
        .map(Offer::link)
        .toList();
  }

  List<Link> leaflets(Programme programme, SitePaths paths) {
    return links(Matter.PROGRAMMES, "programmes/" + programme.id() + ".pdf", paths).stream()
        .filter(link -> link.holds(programme))
        .map(Offer::link)
        .toList();
  }

  private List<Link> posters(Programme programme, SitePaths paths) {
    return links(Matter.POSTERS, "posters/" + programme.id() + ".pdf", paths).stream()
        .filter(link -> link.holds(programme))
        .map(Offer::link)
        .toList();
  }

  /** Whether the usual edition, whose files lie at the top, has the whole in one book. */
  boolean hasHandbook() {
    return editions.keySet().stream()
        .anyMatch(each -> each.id().isEmpty() && each.matter().contains(Matter.HANDBOOK));
  }

  /** Everything, for the page that lists it. */
  List<Group> all(SitePaths paths) {
    List<Group> groups = new ArrayList<>();
    List<Line> books = new ArrayList<>();
    add(books, "printed.handbook", plain(Matter.HANDBOOK, "handbook.pdf", paths));
    add(books, "printed.booklet", plain(Matter.BOOKLET, "booklet.pdf", paths));
    add(books, "printed.cards", plain(Matter.CARDS, "cards.pdf", paths));
    group(groups, "printed.all-in-one", books);
    List<Line> leaflets = new ArrayList<>();
    List<Line> posters = new ArrayList<>();
    for (Programme each : handbook.programmes().values()) {
      addTitled(leaflets, each.title(), leaflets(each, paths));
      addTitled(posters, each.title(), posters(each, paths));
    }
    group(groups, "printed.leaflets", leaflets);
    group(groups, "printed.posters", posters);
    List<Line> sheets = new ArrayList<>();
    for (Exercise each : handbook.exercises().values()) {
      addTitled(sheets, each.title(), sheets(each, paths));
    }
    group(groups, "printed.sheets", sheets);
    return groups;
  }

  private void group(List<Group> groups, String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      groups.add(new Group(messages.text(key), lines));
    }
  }

  private void add(List<Line> lines, String key, List<Link> links) {
    addTitled(lines, messages.text(key), links);
  }

  private static void addTitled(List<Line> lines, String title, List<Link> links) {
    if (!links.isEmpty()) {
      lines.add(new Line(title, links));
    }
  }

  private List<Link> plain(Matter matter, String path, SitePaths paths) {
    return links(matter, path, paths).stream().map(Offer::link).toList();
  }

  /** A PDF in an edition. */
  private record Offer(Handbook content, Link link) {
    boolean holds(Exercise exercise) {
      return content.exercises().containsKey(exercise.id());
    }

    boolean holds(Programme programme) {
      return content.programmes().containsKey(programme.id());
    }
  }

  private List<Offer> links(Matter matter, String path, SitePaths paths) {
    List<Offer> offers = new ArrayList<>();
    for (Map.Entry<Edition, Handbook> entry : editions.entrySet()) {
      Edition each = entry.getKey();
      if (each.matter().contains(matter)) {
        offers.add(
            new Offer(
                entry.getValue(),
                new Link(
                    title(each, matter), paths.to(SitePaths.pdf(folder, each.folder() + path)))));
      }
    }
    return offers;
  }

  private String title(Edition edition, Matter matter) {
    Paper paper = matter == Matter.POSTERS ? edition.paper().forWall() : edition.paper();
    return edition.title().isEmpty()
        ? messages.text("printed.usual", Map.of("paper", paper.name()))
        : edition.title();
  }
}
