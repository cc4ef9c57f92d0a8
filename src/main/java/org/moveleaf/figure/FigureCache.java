package org.moveleaf.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;

/**
 * Drawn figures on disk, for each a file with its stills and one with its film and the strip of
 * this. A file that cannot be read or written costs time, never a build: the figure is drawn again.
 */
final class FigureCache {

  private static final String STILLS = ".stills";
  private static final String FILM = ".film";

  /** Of each stage there is one for pages and one for paper. */
  private static final int KINDS = 2;

  private final Path folder;

  FigureCache(Path folder) {
    this.folder = folder;
  }

  private PictureFile file(String key, String ending) {
    return new PictureFile(path(key, ending));
  }

  private Path path(String key, String ending) {
    return folder.resolve(key + ending);
  }

  /** Reads something. */
  private interface Reader<T> {
    T read() throws IOException;
  }

  private static <T> Optional<T> read(Reader<T> reader) {
    try {
      return Optional.of(reader.read());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What is known of a figure whose stills are here. */
  Optional<Illustration.Frame> frame(String key) {
    if (!Files.isRegularFile(path(key, STILLS))) {
      return Optional.empty();
    }
    return read(() -> file(key, STILLS).head())
        .map(head -> new Illustration.Frame(head.count() / KINDS, head.width(), head.height()));
  }

  /** The picture of a stage for pages. */
  Optional<String> web(String key, int stage) {
    return read(() -> file(key, STILLS).picture(KINDS * stage));
  }

  /** The picture of a stage for paper. */
  Optional<String> print(String key, int stage) {
    return read(() -> file(key, STILLS).picture(KINDS * stage + 1));
  }

  Optional<Film> film(String key) {
    PictureFile file = file(key, FILM);
    return read(
        () -> {
          PictureFile.Head head = file.head();
          return new Film(head.width(), head.height(), file.picture(0), file.picture(1));
        });
  }

  /** Whether stills could be kept. */
  boolean keep(String key, List<Still> stills) {
    List<String> pictures = new ArrayList<>();
    for (Still each : stills) {
      pictures.add(each.web());
      pictures.add(each.print());
    }
    return keep(key, STILLS, stills.get(0).width(), stills.get(0).height(), pictures);
  }

  /** Whether a film could be kept. */
  boolean keep(String key, Film film) {
    return keep(key, FILM, film.width(), film.height(), List.of(film.svg(), film.strip()));
  }

  private boolean keep(String key, String ending, int width, int height, List<String> pictures) {
    try {
      file(key, ending).write(width, height, pictures);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Lets go of what no figure needs any more. */
  void forgetOthers(Collection<String> keys) {
    Set<String> needed = new HashSet<>();
    for (String key : keys) {
      needed.add(key + STILLS);
      needed.add(key + FILM);
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!needed.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // It is found and deleted another time.
    }
  }
}
