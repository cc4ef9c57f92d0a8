package org.moveleaf.content;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a handbook's files lie.
 *
 * @param root the folder that paths in messages start from
 * @param content what a clinic edits
 * @param seeds records of source articles; need not exist
 * @param themes the clinic's own themes; need not exist
 */
public record Project(Path root, Path content, Path seeds, Path themes) {

  private static final String SETTINGS = "handbook.yaml";

  /**
   * Finds a project in a folder: one with a {@code content} folder in it, or a content folder
   * itself.
   */
  public static Project in(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    boolean isContent =
        Files.exists(root.resolve(SETTINGS)) && !Files.exists(root.resolve("content"));
    Path content = isContent ? root : root.resolve("content");
    return new Project(root, content, root.resolve("seeds"), root.resolve("themes"));
  }

  public Path settings() {
    return content.resolve(SETTINGS);
  }

  /** A path as messages and links name it: from the root, with forward slashes. */
  public String name(Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }
}
