package org.moveleaf.content;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.moveleaf.cache.Hash128;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.figure.KeyedFigure;
import org.moveleaf.figure.pose.Freedom;
import org.moveleaf.figure.pose.HandShape;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.model.Colour;
import org.moveleaf.model.ContentKeys;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Span;
import org.moveleaf.model.Step;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.testing.Golden;
import org.moveleaf.testing.TestProject;
import org.moveleaf.theme.ThemeLoader;

/**
 * Each folder of {@code src/test/cases/reading} puts the files of its {@code input} over those of
 * the minimal project with words in Polish; what is read in each language must be what {@code
 * expected.txt} says.
 */
class ReadingCasesTest {

  private static final Path CASES = Path.of("src/test/cases/reading");

  @TempDir private Path folder;

  private final StringBuilder out = new StringBuilder();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.sorted().toList().stream()
          .map(each -> dynamicTest(each.getFileName().toString(), () -> run(each)));
    }
  }

  private void run(Path caseFolder) throws IOException {
    TestProject project =
        TestProject.copy("minimal", folder.resolve(caseFolder.getFileName().toString())).in("pl");
    project.overlay(caseFolder.resolve("input"));
    Path file = folder.resolve(caseFolder.getFileName() + ".values");
    // What was read once is not read again, nor, with known hashes, looked at: to the same end.
    for (FileHashes hashes : List.of(FileHashes.NONE, FileHashes.NONE, hashes(project))) {
      out.setLength(0);
      try (KeptValues kept = new KeptValues(file)) {
        read(Project.in(project.root()), hashes, kept);
        kept.save();
      }
      Golden.assertMatches(caseFolder.resolve("expected.txt"), out.toString());
    }
  }

  private static FileHashes hashes(TestProject project) throws IOException {
    Map<Path, String> hashes = new HashMap<>();
    for (Path each : TestProject.filesBelow(project.root())) {
      hashes.put(each, Hash128.hex(Files.readAllBytes(each)));
    }
    return new FileHashes(hashes);
  }

  private void read(Project project, FileHashes hashes, KeptValues kept) {
    Diagnostics diagnostics = new Diagnostics();
    Settings settings = new SettingsReader(project, diagnostics).read().orElseThrow();
    Handbook handbook =
        new HandbookReader(project, kept, new ContentKeys(), hashes, diagnostics)
            .read(settings, vocabulary(project, settings, diagnostics));
    write("own", handbook, 0);
    for (Ref each : settings.languages()) {
      TranslationReader reader = new TranslationReader(project, each.id(), diagnostics);
      Settings words = reader.settings(settings, each.range()).orElseThrow();
      Vocabulary vocabulary = vocabulary(project, words, diagnostics);
      write(each.id(), reader.handbook(handbook, words, vocabulary, each.range()), 0);
      write("languages", TranslationReader.languages(project), 0);
    }
    diagnostics.sorted().forEach(each -> out.append(HumanFormat.format(each)).append("\n\n"));
  }

  private static Vocabulary vocabulary(
      Project project, Settings settings, Diagnostics diagnostics) {
    return new ThemeLoader(project.themes(), diagnostics).load(settings).orElseThrow().vocabulary();
  }

  /** A line for each value, further in the deeper it lies; nothing for what is empty. */
  private void write(String name, Object value, int depth) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> write(name, each, depth));
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> inOrder = ordered(map);
      heading(name, inOrder.isEmpty(), depth);
      inOrder.forEach((key, each) -> write(key, each, depth + 1));
    } else if (value instanceof Collection<?> all
        && all.stream().anyMatch(each -> !isPlain(each) && each instanceof Record)) {
      heading(name, false, depth);
      all.forEach(each -> write("-", each, depth + 1));
    } else if (value instanceof KeyedFigure keyed) {
      write("figure", keyed.figure(), depth);
    } else if (value instanceof Pose pose) {
      heading(name, false, depth);
      write(pose, depth + 1);
    } else if (value instanceof Record && !isPlain(value)) {
      heading(name, false, depth);
      for (RecordComponent each : value.getClass().getRecordComponents()) {
        write(each.getName(), component(value, each), depth + 1);
      }
    } else {
      String plain = plain(value);
      if (!plain.isEmpty()) {
        out.append("  ".repeat(depth)).append(name).append(": ").append(plain).append('\n');
      }
    }
  }

  /** What differs from how somebody stands, sits or lies. */
  private void write(Pose pose, int depth) {
    Pose usual = Pose.of(pose.base());
    write("base", pose.base(), depth);
    write("settle", pose.settle(), depth);
    for (Side side : Side.values()) {
      for (Freedom each : Freedom.values()) {
        if (pose.angle(each, side) != usual.angle(each, side)) {
          write(side + " " + each, pose.angle(each, side), depth);
        }
      }
      write(side + " hand", pose.hand(side), depth);
      write(side + " foot", pose.foot(side), depth);
      write(side + " shape", pose.shape(side), depth);
    }
  }

  private void heading(String name, boolean empty, int depth) {
    if (!empty) {
      out.append("  ".repeat(depth)).append(name).append(":\n");
    }
  }

  /** What is shown in an order is kept in it; copies of maps have none. */
  private static Map<String, Object> ordered(Map<?, ?> map) {
    Map<String, Object> ordered =
        map.getClass().getName().contains("Immutable") ? new TreeMap<>() : new LinkedHashMap<>();
    map.forEach((key, value) -> ordered.put(key.toString(), value));
    return ordered;
  }

  private static Object component(Object owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof SourceRange
        || value instanceof Origin
        || value instanceof Prose
        || value instanceof Span
        || value instanceof Colour
        || value instanceof Ref
        || value instanceof Step
        || value instanceof HandShape;
  }

  private static String plain(Object value) {
    if (value instanceof Prose prose) {
      return prose.plainText();
    } else if (value instanceof Ref ref) {
      return ref.id() + " (" + ref.range() + ")";
    } else if (value instanceof Origin origin) {
      return origin.source().path();
    } else if (value instanceof Span span) {
      return span.min() + " to " + span.max();
    } else if (value instanceof Step step) {
      return Prose.plainText(step.inlines());
    } else if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    } else if (value instanceof Collection<?> all) {
      Stream<String> each = all.stream().map(ReadingCasesTest::plain);
      return (value instanceof Set<?> ? each.sorted() : each).collect(Collectors.joining(", "));
    } else if (value instanceof Optional<?> optional) {
      return optional.map(ReadingCasesTest::plain).orElse("nothing");
    }
    return value.toString();
  }
}
