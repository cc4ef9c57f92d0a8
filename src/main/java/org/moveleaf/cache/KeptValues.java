package org.moveleaf.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values that earlier builds have made, by a key that says all they were made from. They stay in
 * their file until they are asked for, and those of thousands of exercises are never in memory
 * twice. A file that cannot be read or written costs time, never a build. Only what the last build
 * asked for is kept.
 */
public final class KeptValues implements AutoCloseable {

  private static final int VERSION = 2;

  /** The place of the table stands at the end, and how long it is and its checksum. */
  private static final int TAIL = Integer.BYTES + Long.BYTES + Integer.BYTES + Long.BYTES;

  /** Of the table: a key, where its value stands, how long it is and its checksum. */
  private static final int ROW = 4 * Long.BYTES + Integer.BYTES;

  /** So many values are made ready on all cores before they are written, and no more. */
  private static final int AT_ONCE = 512;

  private final Optional<Path> file;

  /** By the hash of a key: of tens of thousands of keys the words would fill the memory. */
  private final Map<UUID, Slot> known = new HashMap<>();

  private final Map<UUID, Entry> now = new ConcurrentHashMap<>();
  private FileChannel channel;

  /** Where the bytes of a value stand in the file. */
  private record Slot(long start, int length, long checksum) {}

  /** Gives the bytes of a value once they are to be written. */
  private interface Entry {
    Optional<byte[]> bytes() throws IOException;
  }

  /** A value as it is to stand in the file. */
  private record Written(byte[] bytes, long checksum) {
    static Optional<Written> of(Entry entry) {
      try {
        return entry.bytes().map(each -> new Written(each, Checksum.of(each)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Keeps nothing from one build to the next. */
  public KeptValues() {
    this.file = Optional.empty();
  }

  /**
   * @param file of the values; it need not be there
   */
  public KeptValues(Path file) {
    this.file = Optional.of(file);
    open(file);
  }

  private void open(Path path) {
    try {
      if (Files.isRegularFile(path)) {
        channel = FileChannel.open(path, StandardOpenOption.READ);
        readTable();
      }
    } catch (IOException | RuntimeException e) {
      known.clear();
    }
  }

  /** Lets go of the file; what was asked for can still be saved. */
  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // It was only read.
    }
  }

  private void readTable() throws IOException {
    ByteBuffer tail = ByteBuffer.wrap(bytes(channel.size() - TAIL, TAIL));
    if (tail.getInt() != VERSION) {
      return;
    }
    byte[] table = bytes(tail.getLong(), tail.getInt());
    if (Checksum.of(table) != tail.getLong()) {
      return;
    }
    ByteBuffer rows = ByteBuffer.wrap(table);
    while (rows.hasRemaining()) {
      UUID hash = new UUID(rows.getLong(), rows.getLong());
      known.put(hash, new Slot(rows.getLong(), rows.getInt(), rows.getLong()));
    }
  }

  private static UUID hash(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return Hash128.of(bytes, bytes.length);
  }

  private byte[] bytes(long start, int length) throws IOException {
    if (start < 0 || length < 0 || length > channel.size() - start) {
      throw new IOException("it ends too early");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("it ends too early");
      }
    }
    return bytes.array();
  }

  /** The bytes of a value, if they are still what was written. */
  private Optional<byte[]> bytes(Slot slot) throws IOException {
    byte[] bytes = bytes(slot.start, slot.length);
    return Checksum.of(bytes) == slot.checksum ? Optional.of(bytes) : Optional.empty();
  }

  /**
   * A value of the last build.
   *
   * @param given what the codec does not write
   */
  public <T> Optional<T> find(String key, RecordCodec<T> codec, Object given) {
    UUID hash = hash(key);
    Slot slot = known.get(hash);
    if (slot == null) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> bytes = bytes(slot);
      bytes.ifPresent(each -> now.put(hash, () -> bytes(slot)));
      return bytes.map(each -> codec.decode(each, given));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the last build has noted a key; then it stays noted. */
  public boolean has(String key) {
    boolean noted = known.containsKey(hash(key));
    if (noted) {
      note(key);
    }
    return noted;
  }

  /** Leaves a key without a value to the next build. */
  public void note(String key) {
    now.put(hash(key), () -> Optional.of(new byte[0]));
  }

  /** Leaves a value to the next build. */
  public <T> void put(String key, RecordCodec<T> codec, T value) {
    if (file.isPresent()) {
      now.put(hash(key), () -> codec.encode(value));
    }
  }

  /** Writes what was asked for, beside its place first, so that nobody finds half a file. */
  public void save() {
    if (file.isEmpty() || now.keySet().equals(known.keySet())) {
      return;
    }
    try {
      Path part = file.get().resolveSibling(file.get().getFileName() + ".part");
      if ((channel == null || !channel.isOpen()) && Files.isRegularFile(file.get())) {
        channel = FileChannel.open(file.get(), StandardOpenOption.READ);
      }
      write(part);
      close();
      Files.move(part, file.get(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      // The next build makes them again.
    } finally {
      close();
    }
  }

  private void write(Path part) throws IOException {
    List<UUID> hashes = new ArrayList<>(now.keySet());
    Collections.sort(hashes);
    ByteBuffer table = ByteBuffer.allocate(hashes.size() * ROW);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
      long start = 0;
      for (int from = 0; from < hashes.size(); from += AT_ONCE) {
        List<UUID> some = hashes.subList(from, Math.min(from + AT_ONCE, hashes.size()));
        List<Optional<Written>> written =
            some.parallelStream().map(each -> Written.of(now.get(each))).toList();
        for (int i = 0; i < some.size(); i++) {
          if (written.get(i).isPresent()) {
            Written value = written.get(i).get();
            out.write(value.bytes);
            UUID hash = some.get(i);
            table.putLong(hash.getMostSignificantBits()).putLong(hash.getLeastSignificantBits());
            table.putLong(start).putInt(value.bytes.length).putLong(value.checksum);
            start += value.bytes.length;
          }
        }
      }
      byte[] rows = Arrays.copyOf(table.array(), table.position());
      out.write(rows);
      out.writeInt(VERSION);
      out.writeLong(start);
      out.writeInt(rows.length);
      out.writeLong(Checksum.of(rows));
    }
  }
}
