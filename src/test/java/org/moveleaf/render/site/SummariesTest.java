package org.moveleaf.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.content.HandbookReader;
import org.moveleaf.content.Project;
import org.moveleaf.content.SettingsReader;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.figure.Gallery;
import org.moveleaf.figure.Illustration;
import org.moveleaf.model.Adjustment;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Instructions;
import org.moveleaf.model.Outline;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Step;
import org.moveleaf.model.Variation;
import org.moveleaf.render.HandbookRenderer;
import org.moveleaf.render.Localised;
import org.moveleaf.render.text.GlossaryLinks;
import org.moveleaf.render.text.LinkTargets;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.view.Drawings;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.render.view.ExerciseViews;
import org.moveleaf.render.view.ProgrammeViews;
import org.moveleaf.testing.TestProject;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeLoader;

/** What is made of something else shows no more of an exercise than its summary. */
class SummariesTest {

  private static final Prose NONE = Prose.EMPTY;
  private static final String EXERCISE = "wall-sit";

  @TempDir private Path folder;
  private Theme theme;
  private Handbook whole;
  private Handbook summaries;
  private Map<String, Illustration> drawn;

  @BeforeEach
  void aHandbookWithAndWithoutHowThingsAreDone() {
    TestProject project = TestProject.copy("minimal", folder);
    project.write(
        "content/figures/wall-sit.yaml",
        TestProject.read(Path.of("content/figures/knee-bend.yaml"))
            .replace("shows: 1-4", "shows: 1"));
    Diagnostics diagnostics = new Diagnostics();
    Project files = Project.in(project.root());
    Settings settings = new SettingsReader(files, diagnostics).read().orElseThrow();
    theme = new ThemeLoader(files.themes(), diagnostics).load(settings).orElseThrow();
    whole = new HandbookReader(files, diagnostics).read(settings, theme.vocabulary());
    assertEquals(List.of(), diagnostics.sorted());
    Map<String, Exercise> exercises = new LinkedHashMap<>();
    whole.exercises().forEach((id, each) -> exercises.put(id, summary(each)));
    summaries = with(exercises);
    drawn = new HashMap<>();
    whole.figures().values().forEach(e -> drawn.put(e.keyed().key(), Gallery.draw(e.figure())));
  }

  private Handbook with(Map<String, Exercise> exercises) {
    return with(whole.settings(), exercises);
  }

  private Handbook with(Settings settings, Map<String, Exercise> exercises) {
    return new Handbook(
        settings,
        exercises,
        whole.programmes(),
        whole.guide(),
        whole.safety(),
        whole.glossary(),
        whole.sources(),
        whole.pictures(),
        whole.figures(),
        whole.brands(),
        whole.unreadable());
  }

  private static Exercise summary(Exercise each) {
    Instructions how = each.instructions();
    return new Exercise(
        each.id(),
        each.name(),
        each.traits(),
        each.purpose(),
        each.dose(),
        new Instructions(
            NONE,
            how.steps().stream().map(step -> new Step(List.of(), step.range())).toList(),
            NONE,
            NONE),
        new Adjustment(
            NONE,
            NONE,
            NONE,
            each.adjustment().easierExercise(),
            each.adjustment().harderExercise()),
        each.variations().stream()
            .map(e -> new Variation(e.id(), e.title(), e.equipment(), e.dose(), NONE))
            .toList(),
        each.evidence(),
        each.origin());
  }

  @Test
  void bothHaveTheSameOutline() {
    whole
        .exercises()
        .forEach(
            (id, each) ->
                assertEquals(Outline.of(each), Outline.of(summaries.exercises().get(id))));
  }

  /** A clinic's own labels, say, stand on every card. */
  @Test
  void listsChangeWithTheSettings() {
    Settings moved = whole.settings().at(URI.create("https://test.example/moved/"));
    assertEquals(listKey(whole), listKey(summaries));
    assertNotEquals(listKey(whole), listKey(with(moved, whole.exercises())));
  }

  private String listKey(Handbook handbook) {
    return new ExerciseKeys(handbook, theme, "", new ContentKeys())
        .ofSummaries(handbook.exercises().values(), List.of());
  }

  /** Also what templates of the usual theme do not show. */
  @Test
  void viewsOfOthersAreTheSame() {
    assertEquals(views(whole), views(summaries));
  }

  private List<Object> views(Handbook handbook) {
    SitePaths paths = new SitePaths("../");
    ExerciseViews exercises =
        new ExerciseViews(handbook, new Drawings(handbook, drawn), theme.messages(), paths);
    ProgrammeViews programmes = new ProgrammeViews(handbook, theme.messages(), paths, exercises);
    ProseWriter writer =
        new ProseWriter(new LinkTargets(handbook), paths, new GlossaryLinks(List.of()).page(), 0);
    return List.of(
        handbook.exercises().values().stream().map(exercises::card).toList(),
        handbook.programmes().values().stream().map(e -> programmes.full(e, writer)).toList());
  }

  @Test
  void pagesOfOthersAreTheSame() {
    Map<String, String> all = pages(whole);
    Map<String, String> shown = pages(summaries);
    assertTrue(all.keySet().removeIf(each -> each.startsWith("exercises/") && !isList(each)));
    shown.keySet().removeIf(each -> each.startsWith("exercises/") && !isList(each));
    assertEquals(all, shown);
    Map<String, Exercise> some = new LinkedHashMap<>(summaries.exercises());
    some.put(EXERCISE, whole.exercises().get(EXERCISE));
    String path = SitePaths.exercisePath(EXERCISE);
    assertEquals(pages(whole).get(path), pages(with(some)).get(path));
  }

  private static boolean isList(String path) {
    return path.equals(SitePaths.EXERCISES);
  }

  private Map<String, String> pages(Handbook handbook) {
    Map<String, String> pages = new TreeMap<>();
    new HandbookRenderer(
            List.of(new Localised(handbook, theme, Map.of())), new Drawings(handbook, drawn))
        .render().get(0).site().stream()
            .filter(SiteFile::page)
            // The names of scripts with data change with what is in them.
            .forEach(
                each ->
                    pages.put(
                        each.path(),
                        each.content().get().text().replaceAll("-[0-9a-f]{10}[.]", ".")));
    return pages;
  }
}
