package org.moveleaf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.testing.TestProject;

/**
 * Whatever has been edited, in whatever order: a build over the last one comes to the same bytes as
 * one from nothing, on the site and in every PDF.
 */
class RebuildIT {

  private static final String WALL_SIT = "content/exercises/wall-sit.md";
  private static final String FIRST_STEPS = "content/programmes/first-steps.md";
  private static final String SETTINGS = "content/handbook.yaml";

  /** Each can be made at any time, and undone by being made again. */
  private static final Map<String, Consumer<TestProject>> EDITS = new LinkedHashMap<>();

  static {
    EDITS.put("a sentence", turn(WALL_SIT, "It needs only", "All that it needs is"));
    EDITS.put("a step", turn(WALL_SIT, "1. Slide down a little.", "1. Slide down slowly."));
    EDITS.put("a caution", turn(WALL_SIT, "Do not go lower", "Go no lower"));
    EDITS.put("how it is harder", turn(WALL_SIT, "Slide down further.", "Slide further down."));
    EDITS.put("a dose", turn("content/exercises/leg-stretch.md", "hold: 15-30 s", "hold: 20 s"));
    EDITS.put("a title", turn(WALL_SIT, "title: Wall sit", "title: Wall squat"));
    EDITS.put(
        "the title of what is easier",
        turn("content/exercises/leg-stretch.md", "title: Leg stretch", "title: Long leg stretch"));
    EDITS.put("what is easier", turn(WALL_SIT, "easier: leg-stretch\nsources:", "sources:"));
    EDITS.put("a level", turn(WALL_SIT, "level: 2", "level: 3"));
    EDITS.put("the configuration", turn(SETTINGS, "name: Test Clinic", "name: Other Clinic"));
    EDITS.put("the base URL", turn(SETTINGS, "test.example/knees", "test.example/legs"));
    EDITS.put("the pain scale", turn(SETTINGS, "meaning: Do less.", "meaning: Do fewer."));
    EDITS.put(
        "an edition more or less",
        turn(
            SETTINGS,
            "\ndescription: Two exercises",
            "\neditions: [{id: big, title: Big, text: large, make: [handbook, sheets, programmes]}]"
                + "\ndescription: Some exercises"));
    EDITS.put("a source", turn("seeds/knee-book.yaml", "title: The Knee", "title: A Knee"));
    EDITS.put(
        "a word of the glossary",
        turn("content/glossary.yaml", "meaning: The muscle", "meaning: A muscle"));
    EDITS.put("a safety line", turn("content/safety.md", "on: 2026-01-15", "on: 2026-01-14"));
    EDITS.put("a programme", turn(FIRST_STEPS, "title: First steps", "title: Next steps"));
    EDITS.put("what a programme is for", turn(FIRST_STEPS, "A short", "A brief"));
    EDITS.put("why it is in a programme", turn(FIRST_STEPS, "to begin with", "to start with"));
    EDITS.put("a dose of a programme", turn(FIRST_STEPS, "dose: {sets: 1}", "dose: {sets: 3}"));
    EDITS.put("what a rule warns of", turn(WALL_SIT, "2. Hold.", "2. Hold your quadriceps."));
    EDITS.put(
        "what a rule warns of in a programme",
        turn(FIRST_STEPS, "For sore knees.", "For a sore quadriceps."));
    EDITS.put("what is alike", turn(WALL_SIT, "region: [legs]", "region: [trunk, hips]"));
    EDITS.put("a pose", turn("content/figures/wall-sit.yaml", "sink: 32", "sink: 30"));
    EDITS.put("a template", RebuildIT::template);
    EDITS.put("an exercise more or less", RebuildIT::exercise);
    EDITS.put("a guide page by another name", RebuildIT::guide);
    EDITS.put(
        "a word of a translation", turn("content/exercises/wall-sit.pl.md", "Ćwiczy ", "Dobrze "));
    EDITS.put("a language more or less", turn(SETTINGS, "languages: [pl]", "languages: []"));
  }

  @TempDir private Path folder;
  private Function<TestProject, BuildResult> builder = TestProject::build;

  private static Consumer<TestProject> turn(String file, String one, String other) {
    return project -> {
      boolean first = TestProject.read(project.root().resolve(file)).contains(one);
      project.edit(file, first ? one : other, first ? other : one);
    };
  }

  private static void template(TestProject project) {
    Path own = project.root().resolve("themes/own");
    if (Files.exists(own)) {
      project.edit(SETTINGS, "theme: own\n", "");
      deleteTree(own);
    } else {
      project.edit(SETTINGS, "edition:", "theme: own\nedition:");
      project.write("themes/own/theme.yaml", "api: 1\nparent: moveleaf\n");
      project.write(
          "themes/own/templates/site/404.ftlh",
          "<#import \"layout.ftlh\" as layout>\n<@layout.frame><h1>${page.title}</h1></@layout.frame>");
      String sheet = "templates/print/sheet.ftlh";
      project.write(
          "themes/own/" + sheet,
          TestProject.read(Path.of("themes/moveleaf", sheet))
              .replace("</h1>", ", ${(exercise.fit.easierExercise.title)!}</h1>"));
    }
  }

  private static void exercise(TestProject project) {
    Path more = project.root().resolve("content/exercises/knee-lift.md");
    if (Files.exists(more)) {
      delete(more);
    } else {
      String text = TestProject.read(project.root().resolve("content/exercises/leg-stretch.md"));
      project.write(
          "content/exercises/knee-lift.md", text.replaceFirst("title: .*", "title: Knee lift"));
    }
  }

  private static void guide(TestProject project) {
    Path one = project.root().resolve("content/guide/second-page.md");
    Path other = project.root().resolve("content/guide/another-page.md");
    Path from = Files.exists(one) ? one : other;
    Path to = Files.exists(one) ? other : one;
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aBuildOverTheLastOneIsAsOneFromNothing(long seed) throws IOException {
    TestProject project = project();
    build(project, "at first");
    for (String each : edits(seed)) {
      EDITS.get(each).accept(project);
      assertSame(each, project, build(project, each));
    }
  }

  /** Lists are on several pages, and data in files of their own. */
  @Test
  void soIsThatOfALargeSite() throws IOException {
    TestProject project = project().copyExercise("wall-sit", 210);
    builder = TestProject::buildSite;
    build(project, "at first");
    List<String> edits = edits(3);
    for (int from = 0; from < edits.size(); from += 3) {
      List<String> some = edits.subList(from, Math.min(from + 3, edits.size()));
      some.forEach(each -> EDITS.get(each).accept(project));
      assertSame(some.toString(), project, build(project, some.toString()));
    }
  }

  private TestProject project() {
    TestProject project = TestProject.copy("minimal", folder).in("pl");
    project.write(
        "content/figures/wall-sit.yaml",
        TestProject.read(Path.of("content/figures/knee-bend.yaml"))
            .replace("shows: 1-4", "shows: 1"));
    project.write(
        "content/guide/second-page.md",
        TestProject.read(project.root().resolve("content/guide/about-knees.md"))
            .replaceFirst("title: .*", "title: Second page"));
    return project;
  }

  private static List<String> edits(long seed) {
    List<String> names = new ArrayList<>(EDITS.keySet());
    Collections.shuffle(names, new Random(seed));
    return names;
  }

  private List<Diagnostic> build(TestProject project, String after) {
    BuildResult result = builder.apply(project);
    assertTrue(result.publication().isPresent(), () -> after + ": " + result.diagnostics());
    assertFalse(result.unchanged(), after);
    return result.diagnostics();
  }

  private void assertSame(String edit, TestProject project, List<Diagnostic> said)
      throws IOException {
    Path output = project.output();
    Path kept = folder.resolve("kept");
    Files.move(output, kept);
    assertEquals(texts(said), texts(build(project, edit)), edit);
    List<Path> parts = published(output);
    assertEquals(parts, published(kept), edit);
    for (Path each : parts) {
      assertArrayEquals(
          Files.readAllBytes(output.resolve(each)),
          Files.readAllBytes(kept.resolve(each)),
          () -> edit + ": " + each);
    }
    deleteTree(output);
    Files.move(kept, output);
  }

  private static List<String> texts(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(HumanFormat::format).toList();
  }

  private static List<Path> published(Path output) {
    return TestProject.filesBelow(output).stream()
        .map(output::relativize)
        .filter(each -> !each.startsWith(".moveleaf"))
        .toList();
  }

  private static void deleteTree(Path tree) {
    try (var all = Files.walk(tree)) {
      all.sorted(Collections.reverseOrder()).forEach(RebuildIT::delete);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
