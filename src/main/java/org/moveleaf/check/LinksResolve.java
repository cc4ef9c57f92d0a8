package org.moveleaf.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.moveleaf.model.Prose;
import org.moveleaf.model.Source;
import org.moveleaf.model.Texts;

/** Links in texts lead to files and headings that exist, and pictures are there and described. */
final class LinksResolve implements Rule {

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Check check = new Check(anchorsByPath(handbook), handbook, diagnostics);
    for (Texts.Located text : Texts.of(handbook)) {
      Links links = Links.in(text.prose());
      links.links().forEach(check::link);
      links.images().forEach(check::image);
    }
  }

  /** The files that a link may name, each with the anchors in it. */
  private static Map<String, Set<String>> anchorsByPath(Handbook handbook) {
    Map<String, Set<String>> anchors = new LinkedHashMap<>();
    handbook.exercises().values().forEach(e -> anchors.put(e.origin().source().path(), Set.of()));
    handbook.programmes().values().forEach(e -> anchors.put(e.origin().source().path(), Set.of()));
    handbook
        .guide()
        .values()
        .forEach(e -> anchors.put(e.origin().source().path(), Anchors.of(e.body()).ids()));
    handbook.safety().ifPresent(e -> anchors.put(e.origin().source().path(), e.anchors().keySet()));
    handbook
        .glossary()
        .forEach(
            each ->
                anchors.merge(
                    each.origin().source().path(), Set.of(each.id()), LinksResolve::union));
    for (Source source : handbook.sources().values()) {
      anchors.put(source.origin().source().path(), Set.of());
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
            "put words between the brackets: `[cat and cow](…)`");
      }
      String path = link.range().path();
      Destination destination = Destination.of(link.destination(), path);
      if (destination instanceof Destination.Refused refused) {
        refused(refused, link.range());
      } else if (destination instanceof Destination.Anchor anchor) {
        anchor(path, anchor.id(), link.range());
      } else if (destination instanceof Destination.File file) {
        file(file, link.range());
      }
    }

    private void refused(Destination.Refused refused, SourceRange range) {
      report(
          "refused",
          range,
          refused.why() + " cannot be linked to",
          "link to a file of the handbook, `../exercises/cat-cow.md`, or to https://…");
    }

    private void file(Destination.File file, SourceRange range) {
      if (anchorsByPath.containsKey(file.path())) {
        file.anchor().ifPresent(anchor -> anchor(file.path(), anchor, range));
      } else if (!handbook.unreadable().contains(file.path())) {
        report(
            "broken",
            range,
            "a link to `" + file.path() + "`, which is not there",
            near(file.path(), anchorsByPath.keySet(), range.path())
                .orElse(
                    "name the file from here, `../exercises/cat-cow.md`, or take the link out"));
      }
    }

    private void anchor(String path, String anchor, SourceRange range) {
      Set<String> known = anchorsByPath.getOrDefault(path, Set.of());
      if (!known.contains(anchor)) {
        report(
            "broken",
            range,
            "a link to `#" + anchor + "`, and " + path + " has no such heading",
            known.isEmpty()
                ? "link to the page as a whole, without `#`"
                : DidYouMean.hintOrList(anchor, new TreeSet<>(known)));
      }
    }

    void image(Inline.Image image) {
      if (image.alternative().isBlank()) {
        report(
            "no-alternative",
            image.range(),
            "a picture without alternative text",
            "say what it shows: `![a person on a chair](…)`");
      }
      Destination destination = Destination.of(image.destination(), image.range().path());
      if (!(destination instanceof Destination.File file)) {
        report(
            "refused",
            image.range(),
            "a picture from outside the handbook",
            "put the file into `images` and name it `../images/…`");
      } else if (!handbook.pictures().containsKey(file.path())
          && !handbook.unreadable().contains(file.path())) {
        report(
            "broken",
            image.range(),
            "a picture `" + file.path() + "`, which is not there",
            near(file.path(), handbook.pictures().keySet(), image.range().path())
                .orElse("put the file into `images` and name it `../images/…`"));
      }
    }

    /** A file of nearly the same name, as the writer would have to type it. */
    private static Optional<String> near(String path, Set<String> known, String from) {
      Map<String, String> byName = new LinkedHashMap<>();
      known.forEach(each -> byName.putIfAbsent(Path.of(each).getFileName().toString(), each));
      return DidYouMean.nearest(Path.of(path).getFileName().toString(), byName.keySet())
          .map(name -> Path.of(from).resolveSibling("").relativize(Path.of(byName.get(name))))
          .map(relative -> "did you mean `" + relative.toString().replace('\\', '/') + "`?");
    }

    private void report(String name, SourceRange range, String message, String hint) {
      diagnostics.add(Diagnostic.error("link/" + name, range, message).withHint(hint));
    }
  }
}
