package org.moveleaf.figure;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.moveleaf.cache.Sha256;

/** What a drawn figure is known by: a hash of what it shows and of the program that draws it. */
final class FigureKey {

  private static final String ENGINE = engine();
  private static final int BYTES = 8;

  private FigureKey() {}

  static String of(Figure figure) {
    MessageDigest digest = Sha256.digest();
    digest.update(ENGINE.getBytes(StandardCharsets.UTF_8));
    digest.update(figure.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** A hash of this package's classes, so that no picture outlives the program that drew it. */
  private static String engine() {
    try {
      Path code =
          Path.of(FigureKey.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      MessageDigest digest = Sha256.digest();
      TreeMap<String, byte[]> classes = Files.isDirectory(code) ? inFolder(code) : inJar(code);
      classes.forEach(
          (name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the program's own classes", e);
    }
  }

  private static String folder() {
    return FigureKey.class.getPackageName().replace('.', '/') + "/";
  }

  private static TreeMap<String, byte[]> inFolder(Path classes) throws IOException {
    TreeMap<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes.resolve(folder()))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return found;
  }

  private static TreeMap<String, byte[]> inJar(Path path) throws IOException {
    TreeMap<String, byte[]> found = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      // Checksums stand in the jar's directory: nothing has to be unpacked.
      jar.stream()
          .filter(each -> each.getName().startsWith(folder()) && !each.isDirectory())
          .forEach(
              each ->
                  found.put(
                      each.getName(),
                      ByteBuffer.allocate(Long.BYTES).putLong(each.getCrc()).array()));
    }
    return found;
  }
}
