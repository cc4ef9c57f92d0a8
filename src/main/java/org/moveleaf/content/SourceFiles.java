package org.moveleaf.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.schema.Ids;

/** Finds and reads the files of a project, and refuses what no text of a handbook can be. */
final class SourceFiles {

  /** Far more than a page of text; a larger file is a mistake or an attack. */
  static final int MAX_BYTES = 1 << 20;

  private final Project project;
  private final Diagnostics diagnostics;

  SourceFiles(Project project, Diagnostics diagnostics) {
    this.project = project;
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
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> !each.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + project.name(folder), e);
    }
  }

  private boolean accept(Path path, String extension) {
    String name = path.getFileName().toString();
    if (isWords(path, extension)) {
      return false;
    }
    if (!name.endsWith(extension) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.add(
          Diagnostic.warning("file/unused", place(path), "nothing uses `" + name + "`")
              .withHint("only " + extension + " files are read here"));
      return false;
    }
    if (!Ids.isId(id(path, extension))) {
      diagnostics.add(
          Diagnostic.error("file/bad-name", place(path), "the name `" + name + "`")
              .withHint(betterName(path, extension)));
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
        .orElse("use " + Ids.RULE + ", as in `cat-cow" + extension + "`");
  }

  /** Whether it holds the words of another language, which are read with their source. */
  private static boolean isWords(Path path, String extension) {
    return LanguageFiles.language(path, extension).isPresent()
        && Ids.isId(id(LanguageFiles.source(path, extension), extension));
  }

  /** A file's name without its extension. */
  static String id(Path path, String extension) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - extension.length());
  }

  /** Reads a text file; empty, and reported, where it is too large or not UTF-8. */
  Optional<SourceText> read(Path path) {
    try {
      if (Files.isSymbolicLink(path)) {
        error(path, "symbolic-link", "a symbolic link", "put the file itself here");
        return Optional.empty();
      }
      if (Files.size(path) > MAX_BYTES) {
        error(path, "too-large", "a file of more than 1 MB", "split it");
        return Optional.empty();
      }
      return decode(path, Files.readAllBytes(path));
    } catch (IOException e) {
      error(path, "unreadable", "the file cannot be read", "check that you may read it");
      return Optional.empty();
    }
  }

  private Optional<SourceText> decode(Path path, byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    String decoded = text.toString();
    if (result.isError()) {
      SourceText before = new SourceText(project.name(path), decoded);
      diagnostics.add(
          Diagnostic.error(
                  "file/not-utf-8",
                  before.range(decoded.length(), decoded.length()),
                  "a byte that is not UTF-8")
              .withHint("save the file as UTF-8"));
      return Optional.empty();
    }
    String withoutMark = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return Optional.of(new SourceText(project.name(path), withoutMark));
  }

  /** Where a file that cannot be shown is reported. */
  SourceRange place(Path path) {
    return SourceText.absent(project.name(path)).start();
  }

  private void error(Path path, String name, String message, String hint) {
    diagnostics.add(Diagnostic.error("file/" + name, place(path), message).withHint(hint));
  }
}
