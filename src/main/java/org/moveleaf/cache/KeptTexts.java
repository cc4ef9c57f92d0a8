package org.moveleaf.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Texts that earlier builds have made, by a key that says all they were made from; packed, as those
 * of thousands of exercises would take more memory than all else. A file that cannot be read or
 * written costs time, never a build. Only what the last build asked for is kept.
 */
public final class KeptTexts {

  private static final int VERSION = 3;
  private static final int MAX_TEXT = 16 << 20;
  private static final int SPARE = 64;

  // Each takes a quarter of a megabyte, to be cleared: too much for one text.
  private static final ThreadLocal<Deflater> DEFLATER =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));
  private static final ThreadLocal<Inflater> INFLATER =
      ThreadLocal.withInitial(() -> new Inflater(true));

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
    return unpacked(see(kind, key, maker));
  }

  /** The same where nobody wants to have it yet. */
  public void ask(String kind, String key, Supplier<String> maker) {
    see(kind, key, maker);
  }

  private byte[] see(String kind, String key, Supplier<String> maker) {
    String name = kind + " " + key;
    byte[] kept = now.getOrDefault(name, known.get(name));
    byte[] seen = kept == null ? packed(maker.get()) : kept;
    now.put(name, seen);
    return seen;
  }

  /** How long the text is, and then the text. */
  private static byte[] packed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Deflater deflater = DEFLATER.get();
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    ByteBuffer packed = ByteBuffer.allocate(Integer.BYTES + bytes.length / 2 + SPARE);
    packed.putInt(bytes.length);
    while (!deflater.finished()) {
      if (!packed.hasRemaining()) {
        packed = ByteBuffer.allocate(2 * packed.capacity()).put(packed.flip());
      }
      deflater.deflate(packed);
    }
    return Arrays.copyOf(packed.array(), packed.position());
  }

  /** What a checksum has found whole can be unpacked. */
  private static String unpacked(byte[] packed) {
    byte[] bytes = new byte[ByteBuffer.wrap(packed).getInt()];
    Inflater inflater = INFLATER.get();
    inflater.reset();
    inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
    try {
      for (int at = 0; at < bytes.length; ) {
        at += inflater.inflate(bytes, at, bytes.length - at);
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("a checksum held, and a text does not", e);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Writes what was asked for, beside its place first, so that nobody finds half a file. */
  public void save() {
    if (file.isEmpty()) {
      return;
    }
    try {
      Path part = file.get().resolveSibling(file.get().getFileName() + ".part");
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
