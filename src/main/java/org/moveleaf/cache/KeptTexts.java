package org.moveleaf.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Texts that earlier builds have made, by a key that says all they were made from; packed, as those
 * of thousands of exercises would take more memory than all else. A file that cannot be read or
 * written costs time, never a build. Only what the last build asked for is kept.
 */
public final class KeptTexts {

  private static final int VERSION = 2;
  private static final int MAX_TEXT = 16 << 20;

  private final Optional<Path> file;
  private final Map<String, byte[]> known;
  private final Map<String, byte[]> now = new ConcurrentHashMap<>();

  /** Keeps nothing from one build to the next. */
  public KeptTexts() {
    this.file = Optional.empty();
    this.known = Map.of();
  }

  /**
   * @param file of the texts; it need not be there
   */
  public KeptTexts(Path file) {
    this.file = Optional.of(file);
    this.known = read(file);
  }

  private static Map<String, byte[]> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    Map<String, byte[]> texts = new HashMap<>();
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32());
        DataInputStream in = new DataInputStream(checked)) {
      int count = in.readInt() == VERSION ? in.readInt() : 0;
      for (int i = 0; i < count; i++) {
        String key = in.readUTF();
        int length = in.readInt();
        if (length < 0 || length > MAX_TEXT) {
          return Map.of();
        }
        texts.put(key, in.readNBytes(length));
      }
      long sum = checked.getChecksum().getValue();
      return in.readLong() == sum ? texts : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  /**
   * The text of a key, made if it is not known.
   *
   * @param kind what the text is, so that one key can stand for several
   */
  public String get(String kind, String key, Supplier<String> maker) {
    String name = kind + " " + key;
    byte[] kept = now.getOrDefault(name, known.get(name));
    if (kept != null) {
      now.put(name, kept);
      return unpacked(kept);
    }
    String made = maker.get();
    now.put(name, packed(made));
    return made;
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** What a checksum has found whole can be unpacked. */
  private static String unpacked(byte[] bytes) {
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    } finally {
      inflater.end();
    }
  }

  /** Whether there is a text of a key. */
  public boolean has(String kind, String key) {
    String name = kind + " " + key;
    byte[] kept = known.get(name);
    if (kept != null) {
      now.put(name, kept);
    }
    return kept != null;
  }

  public void put(String kind, String key, String text) {
    now.put(kind + " " + key, packed(text));
  }

  /** Writes what was asked for, beside its place first, so that nobody finds half a file. */
  public void save() {
    if (file.isEmpty()) {
      return;
    }
    try {
      Path part = Files.createTempFile(file.get().getParent(), "texts", ".part");
      try (CheckedOutputStream checked =
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), new CRC32());
          DataOutputStream out = new DataOutputStream(checked)) {
        out.writeInt(VERSION);
        out.writeInt(now.size());
        for (Map.Entry<String, byte[]> each : new TreeMap<>(now).entrySet()) {
          out.writeUTF(each.getKey());
          out.writeInt(each.getValue().length);
          out.write(each.getValue());
        }
        out.writeLong(checked.getChecksum().getValue());
      }
      Files.move(part, file.get(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next build makes them again.
    }
  }
}
