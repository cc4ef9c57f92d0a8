package org.moveleaf.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The hash of the program itself, so that nothing outlives what made it. */
public final class ProgramHash {

  private static final byte[] PROGRAM = program();

  private ProgramHash() {}

  /** The hash as a word. */
  public static String hex() {
    return HexFormat.of().formatHex(PROGRAM);
  }

  private static byte[] program() {
    MessageDigest digest = Sha256.digest();
    try {
      // Libraries beside the program carry their versions in their names.
      digest.update(System.getProperty("java.class.path").getBytes(StandardCharsets.UTF_8));
      digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
      Path code =
          Path.of(ProgramHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        addFolder(code, digest);
      } else {
        addJar(code, digest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot read the program's own classes", e);
    }
    return digest.digest();
  }

  private static void addFolder(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(folder.relativize(each).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(each));
      }
    }
  }

  /** Checksums of the entries stand in the jar's directory: nothing has to be unpacked. */
  private static void addJar(Path jar, MessageDigest digest) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .forEach(
              entry -> {
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(entry.getCrc()).array());
              });
    }
  }
}
