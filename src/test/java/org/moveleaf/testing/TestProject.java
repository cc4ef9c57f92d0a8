package org.moveleaf.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moveleaf.BuildRequest;
import org.moveleaf.BuildResult;
import org.moveleaf.Moveleaf;
import org.moveleaf.Product;

/** A copy of a project from {@code src/test/projects}, to be changed and built. */
public final class TestProject {

  private static final Path PROJECTS = Path.of("src/test/projects");

  /** Reviews are due by a day that does not move. */
  public static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

  private final Path root;

  private TestProject(Path root) {
    this.root = root;
  }

  /** Copies a project into a folder. */
  public static TestProject copy(String name, Path into) {
    TestProject project = new TestProject(into.resolve(name));
    project.overlay(PROJECTS.resolve(name));
    return project;
  }

  /** Copies the first handbook into a folder. */
  public static TestProject firstHandbook(Path into) {
    for (String each : List.of("content", "seeds")) {
      new TestProject(into.resolve(each)).overlay(Path.of(each));
    }
    return new TestProject(into);
  }

  public Path root() {
    return root;
  }

  public Path output() {
    return root.resolve("output");
  }

  /** Puts the files of a folder over those of the project; {@code .deleted} takes one away. */
  public void overlay(Path folder) {
    for (Path file : filesBelow(folder)) {
      Path target = root.resolve(folder.relativize(file).toString());
      try {
        Files.createDirectories(target.getParent());
        if (target.toString().endsWith(".deleted")) {
          Files.delete(Path.of(target.toString().replaceAll("\\.deleted$", "")));
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Puts words in another language over the minimal project, and asks for them. */
  public TestProject in(String language) {
    overlay(Path.of("src/test/cases/translations", language));
    return edit("content/handbook.yaml", "edition:", "languages: [" + language + "]\nedition:");
  }

  /** Replaces words in a file; they must be there. */
  public TestProject edit(String file, String before, String after) {
    String text = read(root.resolve(file));
    if (!text.contains(before)) {
      throw new IllegalArgumentException(file + " has no " + before);
    }
    return write(file, text.replace(before, after));
  }

  public TestProject write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public BuildResult build() {
    return new Moveleaf(request(), line -> {}).build();
  }

  public BuildResult buildOn(LocalDate today) {
    return new Moveleaf(request().on(today), line -> {}).build();
  }

  public BuildResult buildSite() {
    return build(Set.of(Product.SITE));
  }

  public BuildResult build(Set<Product> products) {
    return new Moveleaf(request().only(products), line -> {}).build();
  }

  /** Adds exercises that differ from one in nothing but their titles, from “Copy 000 of it” on. */
  public TestProject copyExercise(String id, int copies) {
    String text = read(root.resolve("content/exercises/" + id + ".md"));
    for (int i = 0; i < copies; i++) {
      String title = "Copy %03d of it".formatted(i);
      write(
          "content/exercises/copy-%03d.md".formatted(i),
          text.replaceFirst("title: .*", "title: " + title)
              .replaceFirst("sources:\\n.*", "sources: []")
              .replaceAll("(?m)^(easier|harder): .*\n", ""));
    }
    return this;
  }

  public BuildResult check() {
    return new Moveleaf(request(), line -> {}).check();
  }

  private BuildRequest request() {
    return new BuildRequest(root, output(), Optional.empty()).on(TODAY);
  }

  /** A file of the built site. */
  public String page(String path) {
    return read(output().resolve("site").resolve(path));
  }

  /** Takes away a folder with all that is in it. */
  public static void delete(Path folder) {
    try {
      for (Path file : filesBelow(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder, sorted. */
  public static List<Path> filesBelow(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
