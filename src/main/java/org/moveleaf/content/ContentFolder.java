package org.moveleaf.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;

/** What may lie at the top of a content folder; a folder with a slip in its name would be lost. */
final class ContentFolder {

  private static final List<String> READ =
      List.of(
          "handbook.yaml",
          "safety.md",
          "glossary.yaml",
          "exercises",
          "figures",
          "programmes",
          "guide",
          "images",
          "brands");

  /** Beside them in a content folder that is a project of its own. */
  private static final List<String> PROJECT = List.of("output", "seeds", "themes");

  /** For people. */
  private static final List<String> PAPERS = List.of("LICENSE", "LICENCE", "README", "CHANGELOG");

  private final Project project;
  private final SourceFiles files;
  private final Diagnostics diagnostics;

  ContentFolder(Project project, SourceFiles files, Diagnostics diagnostics) {
    this.project = project;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  private static boolean isWords(Path path) {
    return Stream.of(".md", ".yaml")
        .filter(extension -> LanguageFiles.language(path, extension).isPresent())
        .map(extension -> LanguageFiles.source(path, extension).getFileName().toString())
        .anyMatch(READ::contains);
  }

  /** Reports what is never looked at. */
  void reportUnused() {
    boolean alone = project.content().equals(project.root());
    List<String> known = alone ? Stream.concat(READ.stream(), PROJECT.stream()).toList() : READ;
    for (Path path : files.listAll(project.content())) {
      String name = path.getFileName().toString();
      boolean paper = PAPERS.contains(name.replaceAll("\\.[a-z]+$", ""));
      if (!known.contains(name) && !paper && !isWords(path)) {
        Optional<String> hint = DidYouMean.hint(name, known);
        diagnostics.add(
            Diagnostic.warning("file/unused", files.place(path), "nothing uses `" + name + "`")
                .withHint(hint.orElse("move it away; exercises lie in `exercises`")));
      }
    }
  }
}
