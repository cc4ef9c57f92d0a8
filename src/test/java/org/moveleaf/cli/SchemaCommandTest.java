package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.content.FileKind;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.testing.TestProject;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schemas hold for what the readers accept, and refuse plain mistakes. */
class SchemaCommandTest {

  /** The project itself. */
  private static final Path OURS = Path.of("");

  private static Map<String, JsonSchema> ours;

  @TempDir private Path folder;

  @BeforeAll
  static void readOurs() {
    ours = schemas(OURS);
  }

  private static Vocabulary words(Path project) {
    return ProjectWords.of(Project.in(project), new Diagnostics()).orElseThrow();
  }

  private static Map<String, JsonSchema> schemas(Path project) {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    Map<String, JsonSchema> schemas = new TreeMap<>();
    SchemaCommand.schemas(words(project))
        .forEach(
            (name, text) -> schemas.put(name.replace(".schema.json", ""), factory.getSchema(text)));
    return schemas;
  }

  /** As editors read YAML: by its core schema, and only the front matter of a text. */
  private static Set<ValidationMessage> problems(JsonSchema schema, String text) {
    String yaml = text.startsWith("---") ? text.split("(?m)^---\\s*$", 3)[1] : text;
    Object data =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return schema.validate(new Gson().toJson(data), InputFormat.JSON);
  }

  private static List<Path> files(FileKind kind, Path project) {
    Path content = Project.in(project).content();
    Path root = kind.isBesideContent() ? project.toAbsolutePath() : content;
    Path place = root.resolve(kind.glob()).getParent();
    String name = Path.of(kind.glob()).getFileName().toString();
    return Files.isDirectory(place)
        ? TestProject.filesBelow(place).stream()
            .filter(each -> each.getParent().equals(place))
            .filter(
                each ->
                    each.getFileName()
                        .toString()
                        .matches(name.replace(".", "\\.").replace("*", "[^.]+")))
            .toList()
        : List.of();
  }

  @ParameterizedTest
  @CsvSource({"'', 80", "src/test/projects/minimal, 6", "src/test/projects/german, 5"})
  void realContentFits(String project, int atLeast) {
    int count = 0;
    Path folder = Path.of(project).toAbsolutePath();
    Map<String, JsonSchema> schemas = schemas(folder);
    for (FileKind kind : FileKind.all(words(folder))) {
      for (Path file : files(kind, folder)) {
        JsonSchema schema = schemas.get(kind.name());
        assertEquals(Set.of(), problems(schema, TestProject.read(file)), file::toString);
        count++;
      }
    }
    assertTrue(count >= atLeast, "only " + count);
  }

  @Test
  void realThemesFit() {
    assertEquals(
        Set.of(),
        problems(ours.get("theme"), TestProject.read(Path.of("themes/moveleaf/theme.yaml"))));
  }

  /** What a brand may say is nowhere in our own content. */
  @Test
  void aBrandFits() {
    assertEquals(
        Set.of(),
        problems(
            ours.get("brand"),
            """
            name: Northside Clinic
            phone: 01632 960 777
            base-url: https://north.example/
            colours: {main: "#123a7a"}
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exercise | content/exercises/cat-cow.md | title: | titel:",
        "exercise | content/exercises/cat-cow.md | level: 1 | level: 7",
        "exercise | content/exercises/cat-cow.md | type: mobility | type: mobile",
        "exercise | content/exercises/shoulder-roll.md | sides: each-direction | sides: both",
        "exercise | content/exercises/neck-flexion.md | hold: 20 s | hold: 20",
        "exercise | content/exercises/neck-flexion.md | hold: 20 s | hold: 20 sec",
        "exercise | content/exercises/neck-flexion.md | repetitions: 3 | repetitions: 3:1",
        "exercise | content/exercises/neck-flexion.md | region: [neck, | region: [nek,",
        "exercise | content/exercises/neck-flexion.md | on: 2026-11-20 | on: 20 November",
        "figure | content/figures/cat-cow.yaml | person: | persona:",
        "figure | content/figures/neck-flexion.yaml | flex: 46 | flex: 460",
        "figure | content/figures/neck-flexion.yaml | ghost: yes | ghost: perhaps",
        "programme | content/programmes/desk-break.md | weeks: 2 | weeks: two",
        "guide | content/guide/causes.md | order: | ordre:",
        "handbook | content/handbook.yaml | score: 0-3 | score: 0-30-3",
        "handbook | content/handbook.yaml | language: en-GB | language: English!",
        "handbook | content/handbook.yaml | text: large | text: larger",
        "seed | seeds/three-ways.yaml | repetitions: 15-20 | repetitions: many",
        "theme | themes/moveleaf/theme.yaml | api: 1 | api: 2"
      })
  void plainMistakesAreSeen(String kind, String file, String before, String after) {
    String text = TestProject.read(Path.of(file));
    assertTrue(text.contains(before), text);
    assertFalse(problems(ours.get(kind), text.replace(before, after)).isEmpty());
  }

  @Test
  void writesThemWithSettingsForAnEditorAndLeavesSettingsOfOnesOwn() {
    TestProject project = TestProject.copy("minimal", folder);
    Captured run = Captured.run("schema", project.root().toString());
    assertEquals(0, run.exit(), run.err());
    Path settings = project.root().resolve(".vscode/settings.json");
    String text = TestProject.read(settings);
    assertTrue(
        text.contains(
            "\"./.vscode/schemas/figure.schema.json\":"
                + " [\"content/figures/*.yaml\", \"!content/figures/*.*.yaml\"]"),
        text);
    assertTrue(text.contains("[\"seeds/*.yaml\", \"!seeds/*.*.yaml\"]"), text);
    assertFalse(text.contains(".md\""), text);
    assertTrue(Files.exists(project.root().resolve(".vscode/schemas/exercise.schema.json")));
    assertEquals(0, Captured.run("check", project.root().toString()).exit());

    project.write(".vscode/settings.json", "{}");
    Captured again = Captured.run("schema", project.root().toString());
    assertEquals("{}", TestProject.read(settings));
    assertTrue(again.out().contains("Put this into"), again.out());
  }

  @Test
  void wordsOfAHandbooksOwnAreInItsSchemas() {
    TestProject project = TestProject.copy("minimal", folder);
    project.edit(
        "content/handbook.yaml", "clinic:", "labels: {equipment: {broomstick: Broom}}\nclinic:");
    Captured.run("schema", "-o", folder.resolve("s").toString(), project.root().toString());
    assertTrue(TestProject.read(folder.resolve("s/exercise.schema.json")).contains("broomstick"));
  }
}
