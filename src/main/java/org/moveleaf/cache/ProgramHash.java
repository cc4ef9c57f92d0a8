package org.moveleaf.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The hash of the program itself, so that nothing outlives what made it. */
public final class ProgramHash {

  private static final byte[] PROGRAM = program();

  private ProgramHash() {}

  /** A digest that has the program in it. */
  public static MessageDigest ofProgram() {
    MessageDigest digest = Sha256.digest();
    digest.update(PROGRAM);
    return digest;
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
      List<Path> classes =
          files.filter(each -> each.toString().endsWith(".class")).sorted().toList();
      for (Path each : classes) {
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
