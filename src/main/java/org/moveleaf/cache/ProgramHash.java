package org.moveleaf.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The hash of the program itself, so that nothing outlives what made it. */
public final class ProgramHash {

  /**
   * Of the record at a zip file's end, and where in it stands its directory: APPNOTE.TXT, 4.3.16.
   */
  private static final int SIGNATURE = 0x06054b50;

  private static final int LAST_RECORD = 22;
  private static final int START = 16;

  private static final byte[] PROGRAM = program();

  private ProgramHash() {}

  /** The hash as a word. */
  public static String hex() {
    return HexFormat.of().formatHex(PROGRAM);
  }

  private static byte[] program() {
    MessageDigest digest = Sha256.digest();
    try {
      // Libraries beside the program carry their versions in their names, wherever they lie.
      for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
        digest.update(new File(each).getName().getBytes(StandardCharsets.UTF_8));
      }
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

  /** Names and checksums of all entries stand in the directory at the jar's end. */
  private static void addJar(Path jar, MessageDigest digest) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(jar)) {
      long end = file.size();
      ByteBuffer last = read(file, Math.max(0, end - LAST_RECORD), end);
      int record = last.limit() - LAST_RECORD;
      boolean plain = record >= 0 && last.getInt(record) == SIGNATURE;
      long start = plain ? Integer.toUnsignedLong(last.getInt(record + START)) : 0;
      // In a jar of another form, with a comment or more than 4 GB, everything counts.
      ByteBuffer directory = read(file, start < end ? start : 0, end);
      digest.update(Hash128.hex(directory.array()).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static ByteBuffer read(SeekableByteChannel file, long from, long to) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(to - from)).order(ByteOrder.LITTLE_ENDIAN);
    file.position(from);
    while (bytes.hasRemaining() && file.read(bytes) >= 0) {
      // More of it.
    }
    return bytes.flip();
  }
}
