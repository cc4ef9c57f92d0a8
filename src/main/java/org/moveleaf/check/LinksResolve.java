package org.moveleaf.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Anchors;
import org.moveleaf.model.Destination;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Links;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Source;
import org.moveleaf.model.Texts;

/** Links in texts lead to files and headings that exist, and pictures are there and described. */
final class LinksResolve implements Rule {

  /** What begins with the name of a site, and whose name is not that of a file. */
  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile(
          "(?i)(?:www\\.[^/?#]+|[a-z0-9-][a-z0-9.-]*\\."
              + "(?!(?:md|html?|ya?ml|pdf|txt|docx?|png|jpe?g|svg)(?:$|[/?#]))[a-z]{2,})"
              + "(?:[/?#].*)?");

  private static final Pattern MAIL = Pattern.compile("[^/\\s@]+@[^/\\s@]+\\.[^/\\s@]+");

  private final Optional<Handbook> source;

  LinksResolve() {
    this.source = Optional.empty();
  }

  /**
   * @param source the handbook that the texts are translated from: they may link to all that is in
   *     it
   */
  LinksResolve(Handbook source) {
    this.source = Optional.of(source);
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Map<String, Set<String>> anchors = new LinkedHashMap<>();
    source.ifPresent(each -> anchors.putAll(anchorsByPath(each)));
    anchors.putAll(anchorsByPath(handbook));
    Check check = new Check(anchors, handbook, diagnostics);
    for (Texts.Located text : Texts.withLinks(handbook)) {
      Links links = Links.in(text.prose());
      links.links().forEach(check::link);
      links.images().forEach(check::image);
    }
  }

  /** The files that a link may name, each with the anchors in it. */
  private static Map<String, Set<String>> anchorsByPath(Handbook handbook) {
    String language = handbook.settings().language();
    Map<String, Set<String>> anchors = new LinkedHashMap<>();
    handbook.exercises().values().forEach(e -> anchors.put(e.origin().path(language), Set.of()));
    handbook.programmes().values().forEach(e -> anchors.put(e.origin().path(language), Set.of()));
    handbook
        .guide()
        .values()
        .forEach(e -> anchors.put(e.origin().path(language), Anchors.of(e.body()).ids()));
    handbook.safety().ifPresent(e -> anchors.put(e.origin().path(language), e.anchors().keySet()));
    handbook
        .glossary()
        .forEach(
            each ->
                anchors.merge(
                    each.origin().path(language), Set.of(each.id()), LinksResolve::union));
    for (Source source : handbook.sources().values()) {
      anchors.put(source.origin().path(language), Set.of());
    }
    return anchors;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return List.of(one, other).stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  private record Check(
      Map<String, Set<String>> anchorsByPath, Handbook handbook, Diagnostics diagnostics) {

    void link(Inline.Link link) {
      if (Prose.plainText(link.children()).isBlank()) {
        report(
            "no-text",
            link.range(),
            "a link without words",
            Optional.of("say where it leads: `[how to climb stairs](…)`"));
      }
      String path = link.range().path();
      Destination destination = Destination.of(link.destination(), path);
      if (destination instanceof Destination.Refused refused) {
        refused(refused, link.range());
      } else if (destination instanceof Destination.Anchor anchor) {
        anchor(path, anchor.id(), link.range());
      } else if (destination instanceof Destination.File file) {
        file(file, link.destination().strip(), link.range());
      }
    }

    private void refused(Destination.Refused refused, SourceRange range) {
      report(
          "refused",
          range,
          refused.why() + " cannot be linked to",
          Optional.of(
              "link to a file of the handbook, `../exercises/cat-cow.md`, or to https://…"));
    }

    private void file(Destination.File file, String typed, SourceRange range) {
      if (anchorsByPath.containsKey(file.path())) {
        file.anchor().ifPresent(anchor -> anchor(file.path(), anchor, range));
      } else if (!handbook.unreadable().contains(file.path())) {
        report(
            "broken",
            range,
            "a link to `" + file.path() + "`, which is not there",
            near(file.path(), anchorsByPath.keySet(), range.path())
                .or(() -> address(typed))
                .or(() -> Optional.of("name a text with its ending, `../exercises/cat-cow.md`")));
      }
    }

    /** Browsers put `https://` before what is typed into their line; in a text nobody does. */
    private static Optional<String> address(String typed) {
      if (WITHOUT_SCHEME.matcher(typed).matches()) {
        return Optional.of("for another site write its whole address, `https://" + typed + "`");
      }
      return MAIL.matcher(typed).matches()
          ? Optional.of("for mail write `mailto:" + typed + "`")
          : Optional.empty();
    }

    private void anchor(String path, String anchor, SourceRange range) {
      String source = Origin.sourcePath(path, handbook.settings().language());
      Set<String> known = anchorsByPath.getOrDefault(source, Set.of());
      if (!known.contains(anchor)) {
        report(
            "broken",
            range,
            "a link to `#" + anchor + "`, and " + path + " has no such heading",
            Optional.of(
                known.isEmpty()
                    ? "leave `#…` out"
                    : DidYouMean.hintOrList(anchor, new TreeSet<>(known))));
      }
    }

    void image(Inline.Image image) {
      if (image.alternative().isBlank()) {
        report(
            "no-alternative",
            image.range(),
            "a picture without alternative text",
            Optional.of("say what it shows: `![a person on a chair](…)`"));
      }
      Destination destination = Destination.of(image.destination(), image.range().path());
      if (!(destination instanceof Destination.File file)) {
        report(
            "refused",
            image.range(),
            "a picture from outside the handbook",
            Optional.of("put the file into `images` and name it `../images/…`"));
      } else if (!handbook.pictures().containsKey(file.path())
          && !handbook.unreadable().contains(file.path())) {
        report(
            "broken",
            image.range(),
            "a picture `" + file.path() + "`, which is not there",
            near(file.path(), handbook.pictures().keySet(), image.range().path())
                .or(() -> Optional.of("put the file into `images` and name it `../images/…`")));
      }
    }

    /** A file of nearly the same name, as the writer would have to type it. */
    private static Optional<String> near(String path, Set<String> known, String from) {
      Map<String, String> byName = new LinkedHashMap<>();
      known.forEach(each -> byName.putIfAbsent(lastPart(each), each));
      return DidYouMean.nearest(lastPart(path), byName.keySet())
          .map(name -> Path.of(from).resolveSibling("").relativize(Path.of(byName.get(name))))
          .map(relative -> "did you mean `" + relative.toString().replace('\\', '/') + "`?");
    }

    /** What somebody typed may be no path where this runs. */
    private static String lastPart(String path) {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    private void report(String name, SourceRange range, String message, Optional<String> hint) {
      diagnostics.add(Diagnostic.error("link/" + name, range, message).withHint(hint));
    }
  }
}
