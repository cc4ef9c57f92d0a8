package org.moveleaf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moveleaf.figure.Illustrator;
import org.moveleaf.figure.pose.Motion;

/** The guide to poses shows what a file can say, and nothing in it would be reported. */
class PoseGuideTest {

  private static List<PoseExample> examples() {
    return Stream.concat(
            Stream.of(PoseExamples.whole()),
            PoseExamples.sections().stream().flatMap(each -> each.examples().stream()))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsSound() {
    return examples().stream()
        .map(
            each ->
                dynamicTest(
                    each.words().isEmpty() ? "the whole figure" : each.words(),
                    () ->
                        assertEquals(
                            List.of(), Illustrator.inspect(PoseGuide.figure(each)), each.file())));
  }

  @Test
  void everyMovementHasAnExample() {
    Set<String> shown = examples().stream().map(PoseExample::words).collect(Collectors.toSet());
    for (Motion motion : Motion.values()) {
      assertTrue(
          shown.stream()
              .anyMatch(
                  each ->
                      each.contains(motion.part().word())
                          && each.contains("{" + motion.word() + ": ")),
          motion.toString());
    }
  }
}
