package org.moveleaf.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.cache.Hash128;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.schema.Ids;
import org.moveleaf.syntax.TextDecoder;

/** Finds and reads the files of a project, and refuses what no text of a handbook can be. */
final class SourceFiles {

  /** Far more than a page of text; a larger file is a mistake or an attack. */
  static final int MAX_BYTES = 1 << 20;

  private final Project project;
  private final FileHashes hashes;
  private final Diagnostics diagnostics;

  SourceFiles(Project project, Diagnostics diagnostics) {
    this(project, FileHashes.NONE, diagnostics);
  }

  /**
   * @param hashes of files of the project
   */
  SourceFiles(Project project, FileHashes hashes, Diagnostics diagnostics) {
    this.project = project;
    this.hashes = hashes;
    this.diagnostics = diagnostics;
  }

  /**
   * The files of a folder that end in an extension, sorted by name. Hidden files are passed over;
   * what else lies there is reported as unused.
   */
  List<Path> list(Path folder, String extension) {
    return listAll(folder).stream().filter(each -> accept(each, extension)).toList();
  }

  /** Everything in a folder but hidden files, sorted by name. */
  List<Path> listAll(Path folder) {
    if (!isFolder(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> !each.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      error(folder, "unreadable", "the folder cannot be read", "check that you may read it");
      return List.of();
    }
  }

  /** Whether there is a folder; what stands in its place is reported. */
  boolean isFolder(Path folder) {
    if (Files.isSymbolicLink(folder)) {
      error(folder, "symbolic-link", "a symbolic link", "put the folder itself here");
      return false;
    }
    if (Files.isRegularFile(folder)) {
      error(folder, "unreadable", "a file, where a folder must be", "give the file another name");
      return false;
    }
    return Files.isDirectory(folder);
  }

  /** Whether something is there, even a link that leads nowhere. */
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean accept(Path path, String extension) {
    String name = path.getFileName().toString();
    if (isWords(path, extension)) {
      return false;
    }
    // A link is refused where it would be read, so that nobody asks for it once more.
    boolean file = hashes.isFile(path) || Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    if (!name.endsWith(extension) || !file && !Files.isSymbolicLink(path)) {
      diagnostics.add(
          Diagnostic.warning("file/unused", place(path), "nothing uses `" + name + "`")
              .withHint("only " + extension + " files are read here"));
      return false;
    }
    if (!Ids.isId(id(path, extension))) {
      error(
          path,
          "bad-name",
          "the name `" + FileNames.shown(name) + "`",
          betterName(path, extension));
      return false;
    }
    if (Ids.isDevice(name)) {
      error(
          path,
          "reserved-name",
          "Windows takes `" + name + "` for a device",
          "give it another name");
      return false;
    }
    if (Ids.isIndex(id(path, extension))) {
      error(
          path,
          "reserved-name",
          "a page `" + name + "` would take the place of the list",
          "give it another name");
      return false;
    }
    return true;
  }

  private static String betterName(Path path, String extension) {
    Optional<String> suffix = LanguageFiles.suffix(path, extension);
    return suffix
        .flatMap(LanguageFiles::usual)
        .map(tag -> "the language `" + suffix.get() + "` is written `" + tag + "`")
        .or(
            () ->
                suffix.map(
                    each ->
                        "`"
                            + each
                            + "` is not a language\u2019s tag, as in `cat-cow.es"
                            + extension
                            + "`"))
        .or(
            () ->
                Ids.of(id(path, extension))
                    .map(id -> "name it `" + id + extension + "`: " + Ids.RULE))
        .orElse("use " + Ids.RULE + ", as in `cat-cow" + extension + "`");
  }

  /** Whether it holds the words of another language, which are read with their source. */
  private static boolean isWords(Path path, String extension) {
    return LanguageFiles.language(path, extension).isPresent()
        && Ids.isId(id(LanguageFiles.source(path, extension), extension));
  }

  /** Whether a picture's name is fine on all computers; reported if not. */
  boolean accept(Path picture, FileNames names) {
    Optional<FileNames.Flaw> flaw = names.flaw(picture.getFileName().toString());
    flaw.ifPresent(it -> error(picture, it.code(), it.fact(), it.remedy()));
    return flaw.isEmpty();
  }

  /** A file's name without its extension. */
  static String id(Path path, String extension) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - extension.length());
  }

  /** Reads a text file; empty, and reported, where it is too large or not UTF-8. */
  Optional<SourceText> read(Path path) {
    return bytes(path).flatMap(each -> TextDecoder.decode(source(path, each), each, diagnostics));
  }

  /** A file as diagnostics know it, if it has just been looked at: it need not be read for that. */
  Optional<SourceText> source(Path path) {
    return hashes
        .of(path)
        .map(hash -> TextDecoder.source(project.name(path), hash, () -> again(path)));
  }

  /** A file as diagnostics know it. */
  SourceText source(Path path, byte[] bytes) {
    return TextDecoder.source(project.name(path), Hash128.hex(bytes), () -> again(path));
  }

  private static byte[] again(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      // It was there when it was read; of what was reported the place can still be named.
      return new byte[0];
    }
  }

  /** Reads a file as it is; empty, and reported, where it cannot be or is too large. */
  Optional<byte[]> bytes(Path path) {
    try {
      if (Files.isSymbolicLink(path)) {
        error(path, "symbolic-link", "a symbolic link", "put the file itself here");
        return Optional.empty();
      }
      if (Files.isDirectory(path)) {
        error(path, "unreadable", "a folder, where a file must be", "give it another name");
        return Optional.empty();
      }
      if (Files.size(path) > MAX_BYTES) {
        error(path, "too-large", "a file of more than 1 MB", "split it");
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      error(path, "unreadable", "the file cannot be read", "check that you may read it");
      return Optional.empty();
    }
  }

  /** Where a file that cannot be shown is reported. */
  SourceRange place(Path path) {
    return SourceText.absent(project.name(path)).start();
  }

  private void error(Path path, String name, String message, String hint) {
    diagnostics.add(Diagnostic.error("file/" + name, place(path), message).withHint(hint));
  }
}
