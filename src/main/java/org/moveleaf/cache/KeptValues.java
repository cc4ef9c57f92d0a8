package org.moveleaf.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Values that earlier builds have made, by a key that says all they were made from. They stay in
 * their file until they are asked for, and those of thousands of exercises are never in memory
 * twice. A file that cannot be read or written costs time, never a build. Only what the last build
 * asked for is kept: the table at the end of the file names it. A build adds its own values and a
 * new table; once half of the file is of no use any more it is written anew.
 */
public final class KeptValues implements AutoCloseable {

  private static final int VERSION = 2;

  /** The place of the table stands at the end, and how long it is and its checksum. */
  private static final int TAIL = Integer.BYTES + Long.BYTES + Integer.BYTES + Long.BYTES;

  /** Of the table: a key, where its value stands, how long it is and its checksum. */
  private static final int ROW = 4 * Long.BYTES + Integer.BYTES;

  private static final int BUFFER = 1 << 16;

  /** So many values are made ready on all cores before they are written, and no more. */
  private static final int AT_ONCE = 512;

  private final Optional<Path> file;

  /** By the hash of a key: of tens of thousands of keys the words would fill the memory. */
  private final Map<UUID, Slot> known = new HashMap<>();

  /** Those of the last build that were asked for. */
  private final Set<UUID> asked = ConcurrentHashMap.newKeySet();

  /** Makes the bytes of new values once they are to be written. */
  private final Map<UUID, Supplier<Optional<byte[]>>> fresh = new ConcurrentHashMap<>();

  private FileChannel channel;

  /** Where the bytes of a value stand in the file. */
  private record Slot(long start, int length, long checksum) {}

  /** A value as it is to stand in the file. */
  private record Written(byte[] bytes, long checksum) {
    static Optional<Written> of(Supplier<Optional<byte[]>> value) {
      return value.get().map(each -> new Written(each, Checksum.of(each)));
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
      bytes.ifPresent(each -> asked.add(hash));
      return bytes.map(each -> codec.decode(each, given));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the last build has noted a key; then it stays noted. */
  public boolean has(String key) {
    UUID hash = hash(key);
    boolean noted = known.containsKey(hash);
    if (noted) {
      asked.add(hash);
    }
    return noted;
  }

  /** Leaves a key without a value to the next build. */
  public void note(String key) {
    if (!has(key)) {
      fresh.put(hash(key), () -> Optional.of(new byte[0]));
    }
  }

  /** Leaves a value to the next build; one that was found is there already. */
  public <T> void put(String key, RecordCodec<T> codec, T value) {
    UUID hash = hash(key);
    if (file.isPresent() && !asked.contains(hash)) {
      fresh.put(hash, () -> codec.encode(value));
    }
  }

  /** The same for a value that has been written already. */
  public void put(String key, byte[] value) {
    UUID hash = hash(key);
    if (file.isPresent() && !asked.contains(hash)) {
      fresh.put(hash, () -> Optional.of(value));
    }
  }

  /** Leaves what was asked for, and what is new, to the next build. */
  public void save() {
    if (file.isEmpty() || fresh.isEmpty() && asked.size() == known.size()) {
      return;
    }
    try {
      if (isWorthKeeping()) {
        append();
      } else {
        rewrite();
      }
    } catch (IOException e) {
      // The next build makes them again.
    } finally {
      close();
    }
  }

  private boolean isWorthKeeping() throws IOException {
    long useful = asked.stream().mapToLong(each -> known.get(each).length).sum();
    return !asked.isEmpty() && Files.size(file.get()) < 2 * useful;
  }

  private void append() throws IOException {
    try (FileChannel end = FileChannel.open(file.get(), StandardOpenOption.WRITE)) {
      long size = end.size();
      end.position(size);
      try {
        Table table = new Table(size);
        asked.forEach(each -> table.add(each, known.get(each)));
        write(Channels.newOutputStream(end), table);
      } catch (IOException e) {
        end.truncate(size);
        throw e;
      }
    }
  }

  /** Writes beside the place of the file first, so that nobody finds half of it. */
  private void rewrite() throws IOException {
    Path part = file.get().resolveSibling(file.get().getFileName() + ".part");
    if (!asked.isEmpty() && !channel.isOpen()) {
      channel = FileChannel.open(file.get(), StandardOpenOption.READ);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
      Table table = new Table(0);
      for (UUID each : asked) {
        Optional<byte[]> bytes = bytes(known.get(each));
        if (bytes.isPresent()) {
          out.write(bytes.get());
          table.add(each, bytes.get().length, known.get(each).checksum);
        }
      }
      write(out, table);
    }
    close();
    Files.move(part, file.get(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The rows of what is in a file. */
  private final class Table {
    private final ByteBuffer rows = ByteBuffer.allocate((asked.size() + fresh.size()) * ROW);
    private long end;

    /**
     * @param end of the values that are in the file
     */
    Table(long end) {
      this.end = end;
    }

    /** A value that stays where it is. */
    void add(UUID hash, Slot slot) {
      rows.putLong(hash.getMostSignificantBits()).putLong(hash.getLeastSignificantBits());
      rows.putLong(slot.start).putInt(slot.length).putLong(slot.checksum);
    }

    /** A value that follows the others. */
    void add(UUID hash, int length, long checksum) {
      add(hash, new Slot(end, length, checksum));
      end += length;
    }

    byte[] bytes() {
      return Arrays.copyOf(rows.array(), rows.position());
    }
  }

  /** Writes the new values, then the table. */
  private void write(OutputStream stream, Table table) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER));
    List<UUID> hashes = new ArrayList<>(fresh.keySet());
    Collections.sort(hashes);
    for (int from = 0; from < hashes.size(); from += AT_ONCE) {
      List<UUID> some = hashes.subList(from, Math.min(from + AT_ONCE, hashes.size()));
      List<Optional<Written>> written =
          some.parallelStream().map(each -> Written.of(fresh.get(each))).toList();
      for (int i = 0; i < some.size(); i++) {
        if (written.get(i).isPresent()) {
          Written value = written.get(i).get();
          out.write(value.bytes);
          table.add(some.get(i), value.bytes.length, value.checksum);
        }
      }
    }
    byte[] rows = table.bytes();
    out.write(rows);
    out.writeInt(VERSION);
    out.writeLong(table.end);
    out.writeInt(rows.length);
    out.writeLong(Checksum.of(rows));
    out.flush();
  }
}
