package org.moveleaf.content;

import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of files that hold the words of another language: {@code cat-cow.es.md} beside {@code
 * cat-cow.md}.
 */
final class LanguageFiles {

  private static final Set<String> LANGUAGES = Set.copyOf(List.of(Locale.getISOLanguages()));

  private LanguageFiles() {}

  /**
   * The language of a file's words; empty for a file in the handbook's own language.
   *
   * @param extension with its dot
   */
  static Optional<String> language(Path path, String extension) {
    return suffix(path, extension).filter(each -> isTag(each));
  }

  /** What stands before a file's extension, where a language's tag would stand. */
  static Optional<String> suffix(Path path, String extension) {
    String name = path.getFileName().toString();
    if (!name.endsWith(extension)) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - extension.length());
    int dot = stem.lastIndexOf('.');
    return dot < 1 ? Optional.empty() : Optional.of(stem.substring(dot + 1));
  }

  /** The same file in the handbook's own language. */
  static Path source(Path words, String extension) {
    String name = words.getFileName().toString();
    String stem = name.substring(0, name.length() - extension.length());
    return words.resolveSibling(stem.substring(0, stem.lastIndexOf('.')) + extension);
  }

  /** The same file in another language. */
  static Path words(Path source, String language, String extension) {
    String name = source.getFileName().toString();
    return source.resolveSibling(
        name.substring(0, name.length() - extension.length()) + "." + language + extension);
  }

  /** Whether it names a language that ISO 639-1 knows, in the usual form of BCP 47. */
  static boolean isTag(String text) {
    return usual(text).filter(text::equals).isPresent();
  }

  /** The usual form of a tag, {@code pt-BR} for {@code pt-br}; empty for what is none. */
  static Optional<String> usual(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
      return LANGUAGES.contains(locale.getLanguage())
          ? Optional.of(locale.toLanguageTag())
          : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
