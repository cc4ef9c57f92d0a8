package org.moveleaf.publish.verify;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.render.RenderedHandbook;
import org.moveleaf.render.site.SiteFile;

/** Every link of a site's pages that stays in the site leads to a file, and to a place in it. */
final class SiteLinks {

  private static final Pattern AWAY = Pattern.compile("^(?:https?://|mailto:|tel:)");

  /** Stands for a host where the site has none yet. */
  private static final URI NOWHERE = URI.create("site://moveleaf/");

  /** With more, it takes longer to look for their names than to look at all links. */
  private static final int MOST_GONE = 50;

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");
  private static final List<String> ATTRIBUTES = List.of("href", "src", "data-src");

  private final StagedFiles staged;
  private final Changes changes;
  private final KeptLinks kept;
  private final RenderedHandbook rendered;
  private final String root;
  private final URI base;
  private final Map<String, Lazy> pages = new HashMap<>();

  /** Thousands of pages have the same links and places. */
  private final Map<String, String> strings = new ConcurrentHashMap<>();

  /** What has been found of links. */
  private final Map<Way, Boolean> sound = new ConcurrentHashMap<>();

  /**
   * A link in a page.
   *
   * @param folder of the page
   */
  private record Way(String folder, String link) {}

  /** What a page offers and asks for, each once. */
  private record Page(List<String> ids, List<String> links) {}

  SiteLinks(StagedFiles staged, Changes changes, KeptLinks kept, RenderedHandbook rendered) {
    this.kept = kept;
    this.staged = staged;
    this.changes = changes;
    this.rendered = rendered;
    this.root = rendered.folder() + "site/";
    // Paths of pages begin at the site of all languages.
    String up = "../".repeat((int) rendered.inside().chars().filter(c -> c == '/').count());
    this.base =
        rendered.handbook().settings().imprint().baseUrl().map(e -> e.resolve(up)).orElse(NOWHERE);
  }

  List<Diagnostic> faults() {
    Set<String> all =
        rendered.site().stream()
            .filter(SiteFile::page)
            .map(SiteFile::path)
            .collect(Collectors.toCollection(TreeSet::new));
    all.forEach(each -> pages.put(each, new Lazy(root + each)));
    return doubtful(all).parallelStream()
        .flatMap(
            page ->
                pages.get(page).get().links.stream()
                    .filter(link -> !leadsSomewhere(page, link))
                    .sorted()
                    .map(link -> broken(root + page, link)))
        .toList();
  }

  /** Pages whose links may have come to lead nowhere. */
  private Collection<String> doubtful(Set<String> all) {
    Set<String> gone = changes.goneNames(root);
    List<String> changed = all.stream().filter(each -> !changes.isSame(root + each)).toList();
    boolean placesHold = changed.parallelStream().allMatch(this::hasAllItsPlaces);
    if (!placesHold || gone.size() > MOST_GONE || !gone.stream().allMatch(this::isPlain)) {
      return all;
    }
    return all.parallelStream()
        .filter(
            each -> !changes.isSame(root + each) || kept.mayLeadTo(gone, changes.hash(root + each)))
        .toList();
  }

  /** Whether links have a name as it is. */
  private boolean isPlain(String name) {
    return PLAIN.matcher(name).matches();
  }

  /** Whether all that led to places of the last page leads to this one. */
  private boolean hasAllItsPlaces(String page) {
    String path = root + page;
    return changes.isNew(path)
        || changes
            .old(path)
            .filter(old -> Set.copyOf(pages.get(page).get().ids).containsAll(read(old).ids))
            .isPresent();
  }

  private static Diagnostic broken(String page, String link) {
    return Diagnostic.error(
            "publish/broken-link",
            StagedFiles.at(page),
            "this page leads to `" + link + "`, which was not made")
        .withHint(Verification.OURS);
  }

  /** A page that is read when somebody asks for it. */
  private final class Lazy {
    private final String path;
    private Page page;

    Lazy(String path) {
      this.path = path;
    }

    synchronized Page get() {
      if (page == null) {
        page = read(staged.read(path));
        kept.note(changes.hash(path), page.links);
      }
      return page;
    }
  }

  private Page read(byte[] bytes) {
    Document html = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    Set<String> ids = new HashSet<>();
    Set<String> links = new HashSet<>();
    html.traverse(
        (node, depth) -> {
          if (node instanceof Element) {
            for (Attribute each : node.attributes()) {
              if (each.getKey().equals("id")) {
                ids.add(each.getValue());
              } else if (ATTRIBUTES.contains(each.getKey())) {
                links.add(each.getValue());
              }
            }
          }
        });
    return new Page(shared(ids), shared(links));
  }

  private List<String> shared(Set<String> some) {
    return some.stream().map(each -> strings.computeIfAbsent(each, same -> same)).toList();
  }

  private boolean leadsSomewhere(String from, String link) {
    boolean mayLeadHere =
        link.isEmpty() || link.startsWith("#") || link.startsWith("?") || link.contains("://");
    // Pages of a folder have most links in common.
    return mayLeadHere
        ? isSound(from, link)
        : sound.computeIfAbsent(
            new Way(from.substring(0, from.lastIndexOf('/') + 1), link),
            way -> isSound(from, link));
  }

  private boolean isSound(String from, String link) {
    try {
      URI written = new URI(link);
      URI target = base.resolve(from).resolve(written);
      String path = base.relativize(target).getPath();
      boolean isOwn = !base.relativize(target).equals(target);
      if (!isOwn) {
        // Only a full address leaves the site.
        return written.isAbsolute() || written.getAuthority() != null;
      }
      boolean isFolder = path.isEmpty() || path.endsWith("/");
      boolean isHosted = written.isAbsolute() || link.startsWith("/");
      String file = written.getPath().isEmpty() ? from : isFolder ? path + "index.html" : path;
      return staged.has(root + file)
          && (!isFolder || isHosted || written.getPath().isEmpty())
          && hasPlace(file, target.getFragment());
    } catch (URISyntaxException e) {
      // Browsers take more than the standard does, in what leads to other sites.
      return AWAY.matcher(link).find() && !link.startsWith(base.toString());
    }
  }

  /** What follows is an id, or with "=" what the page is to begin with. */
  private boolean hasPlace(String file, String fragment) {
    return fragment == null
        || fragment.isEmpty()
        || fragment.contains("=")
        || !pages.containsKey(file)
        || pages.get(file).get().ids.contains(fragment);
  }
}
