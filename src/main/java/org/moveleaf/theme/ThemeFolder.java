package org.moveleaf.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moveleaf.cache.RecordDigest;

/** Where a theme's files come from: a folder of the project, or the program itself. */
sealed interface ThemeFolder {

  /** How messages name a file of it. */
  String name(String file);

  /** A file's bytes, if it is there. */
  Optional<byte[]> read(String file);

  /** The paths of its files, with forward slashes; none of what the program itself brings. */
  List<String> files();

  /** The same with those that the program brings, which takes a while. */
  default List<String> allFiles() {
    return files();
  }

  /**
   * A hash of some files; empty for what changes only with the program.
   *
   * @param which of them, by their paths with forward slashes
   */
  String hash(Predicate<String> which);

  /** A file that is known to be there. */
  default ThemeFile require(String file) {
    return new ThemeFile(name(file), read(file).orElseThrow());
  }

  /**
   * A theme beside the content.
   *
   * @param folder its folder
   * @param shown how messages name the folder
   */
  record OnDisk(Path folder, String shown) implements ThemeFolder {

    @Override
    public String name(String file) {
      return shown + "/" + file;
    }

    @Override
    public Optional<byte[]> read(String file) {
      Path path = folder.resolve(file).normalize();
      if (!path.startsWith(folder) || !Files.isRegularFile(path)) {
        return Optional.empty();
      }
      try {
        // No link leads out of the theme, neither the file itself nor a folder on the way.
        boolean inside = path.toRealPath().startsWith(folder.toRealPath());
        return inside ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name(file), e);
      }
    }

    @Override
    public List<String> files() {
      try {
        return below(folder);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + shown, e);
      }
    }

    private static List<String> below(Path folder) throws IOException {
      // A walk does not follow the link that the folder itself may be.
      Path real = folder.toRealPath();
      try (Stream<Path> all = Files.walk(real)) {
        return all.filter(Files::isRegularFile)
            .sorted()
            .map(each -> real.relativize(each).toString().replace('\\', '/'))
            .toList();
      }
    }

    @Override
    public String hash(Predicate<String> which) {
      RecordDigest digest = new RecordDigest(Set.of());
      try {
        for (String each : files().stream().filter(which).toList()) {
          digest.add(each).add(Files.readAllBytes(folder.resolve(each)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + shown, e);
      }
      return digest.hex();
    }
  }

  /** A theme that comes with the program. */
  record BuiltIn(String theme) implements ThemeFolder {

    @Override
    public String name(String file) {
      return "themes/" + theme + "/" + file;
    }

    @Override
    public Optional<byte[]> read(String file) {
      try (InputStream in = BuiltIn.class.getResourceAsStream("/themes/" + theme + "/" + file)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name(file), e);
      }
    }

    @Override
    public List<String> files() {
      return List.of();
    }

    @Override
    public List<String> allFiles() {
      String folder = "themes/" + theme + "/";
      URL manifest = BuiltIn.class.getResource("/" + folder + ThemeLoader.MANIFEST);
      try {
        if (!(manifest.openConnection() instanceof JarURLConnection jar)) {
          return OnDisk.below(Path.of(manifest.toURI()).getParent());
        }
        return jar.getJarFile().stream()
            .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
            .map(entry -> entry.getName().substring(folder.length()))
            .sorted()
            .toList();
      } catch (IOException | URISyntaxException e) {
        throw new IllegalStateException("cannot read the program's own " + folder, e);
      }
    }

    @Override
    public String hash(Predicate<String> which) {
      return "";
    }
  }
}
