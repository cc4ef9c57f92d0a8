package org.moveleaf.content;

import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;

/**
 * A kind of file that a clinic edits, and what may stand in it.
 *
 * @param name of the kind: {@code exercise}
 * @param glob where its files lie, from the content folder, or from the project's for what is
 *     beside it
 * @param data what its YAML may hold: all of a {@code .yaml} file, the front matter of a {@code
 *     .md} file
 */
public record FileKind(String name, String glob, Description data) {

  /** All kinds, with the words that a handbook may use. */
  public static List<FileKind> all(Vocabulary vocabulary) {
    Description exercise = new ExerciseReader(vocabulary, new Diagnostics()).describe();
    return List.of(
        new FileKind("handbook", "handbook.yaml", SettingsReader.describe()),
        new FileKind("exercise", "exercises/*.md", exercise),
        new FileKind("figure", "figures/*.yaml", FigureReader.describe()),
        new FileKind("programme", "programmes/*.md", ProgrammeReader.describe()),
        new FileKind("guide", "guide/*.md", GuideReader.describe()),
        new FileKind("safety", "safety.md", SafetyReader.describe()),
        new FileKind("glossary", "glossary.yaml", GlossaryReader.describe()),
        new FileKind("brand", "brands/*.yaml", ClinicFields.describeBrand()),
        new FileKind("seed", "seeds/*.yaml", SeedReader.describe()),
        new FileKind("handbook-words", "handbook.*.yaml", SettingsWords.describe()),
        new FileKind("exercise-words", "exercises/*.*.md", ExerciseWords.describe()),
        new FileKind("programme-words", "programmes/*.*.md", ProgrammeWords.describe()),
        new FileKind("guide-words", "guide/*.*.md", GuideWords.describe()),
        new FileKind("safety-words", "safety.*.md", SafetyWords.describe()),
        new FileKind("glossary-words", "glossary.*.yaml", GlossaryWords.describe()),
        new FileKind("brand-words", "brands/*.*.yaml", SettingsWords.describeBrand()),
        new FileKind("seed-words", "seeds/*.*.yaml", SeedWords.describe()));
  }

  /** Files that the pattern takes in as well, and that are of another kind. */
  public Optional<String> exception() {
    return glob.contains("/*.") && !glob.contains("*.*")
        ? Optional.of(glob.replace("/*.", "/*.*."))
        : Optional.empty();
  }

  /** Whether its files lie beside the content folder, not in it. */
  public boolean isBesideContent() {
    return glob.startsWith("seeds/") || glob.startsWith("themes/");
  }

  public boolean isMarkdown() {
    return glob.endsWith(".md");
  }
}
