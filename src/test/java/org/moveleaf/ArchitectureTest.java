package org.moveleaf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Imports go one way, in the order of the data, and each library stays in its room. */
class ArchitectureTest {

  /** From the bottom up: a package may use those before it, and no other. */
  private static final List<String> ORDER =
      List.of(
          "diagnostic",
          "cache",
          "figure.geometry",
          "figure.pose",
          "figure.body",
          "figure.prop",
          "figure.draw",
          "figure",
          "model",
          "syntax",
          "schema",
          "language",
          "translation",
          "content",
          "check",
          "theme",
          "render.text",
          "render.template",
          "render.view",
          "render.site",
          "render.print",
          "render",
          "publish.verify",
          "publish",
          "report",
          "",
          "cli");

  /** Which packages may use a library. */
  private static final Map<String, List<String>> FENCES =
      Map.ofEntries(
          Map.entry("org.snakeyaml..", List.of("syntax")),
          Map.entry("com.vladsch..", List.of("syntax")),
          Map.entry("freemarker..", List.of("render.template")),
          Map.entry("com.ibm.icu..", List.of("language", "theme")),
          Map.entry("org.apache.commons.codec..", List.of("cache")),
          Map.entry("net.coobird..", List.of("content")),
          Map.entry("io.nayuki..", List.of("render.print")),
          Map.entry("net.fortuna..", List.of("render.site")),
          Map.entry("com.google.gson..", List.of("render.site", "report")),
          Map.entry("com.openhtmltopdf..", List.of("publish")),
          Map.entry("org.apache.pdfbox..", List.of("publish", "publish.verify")),
          Map.entry("org.jsoup..", List.of("publish.verify")),
          Map.entry("org.apache.fontbox..", List.of("publish")),
          Map.entry("org.apache.batik..", List.of("publish")),
          Map.entry("picocli..", List.of("cli")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.moveleaf");

  private static String packageName(String name) {
    return name.isEmpty() ? "org.moveleaf" : "org.moveleaf." + name;
  }

  @TestFactory
  Stream<DynamicTest> eachPackageUsesOnlyThoseBeforeIt() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(ArchitectureTest::packageName)
              .toArray(String[]::new);
      String name = packageName(ORDER.get(i));
      if (later.length > 0) {
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () ->
                    noClasses()
                        .that()
                        .resideInAPackage(name)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(MAIN)));
      }
    }
    return tests.stream();
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    String[] known = ORDER.stream().map(ArchitectureTest::packageName).toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(MAIN);
  }

  /** Digits and small letters must not depend on where a computer stands. */
  @Test
  void nothingIsFormattedAsTheComputerLikes() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(MAIN);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.moveleaf.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryStaysInItsRoom() {
    return FENCES.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                each.getValue().stream()
                                    .map(ArchitectureTest::packageName)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(each.getKey())
                            .check(MAIN)));
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.moveleaf.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(MAIN);
  }

  @Test
  void theModelKnowsNoFiles() {
    noClasses()
        .that()
        .resideInAPackage("org.moveleaf.model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..")
        .check(MAIN);
  }
}
