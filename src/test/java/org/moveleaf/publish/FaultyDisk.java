package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/** A disk on which something goes wrong at a certain change, or from there on. */
final class FaultyDisk extends Disk {

  /** As if the process had ended: from here on nothing happens any more, not even tidying up. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** What goes wrong. */
  interface Fault {
    void at(int change, Path file) throws IOException;
  }

  private final Fault fault;
  private final long room;
  private int changes;
  private long written;
  private boolean isDead;

  private FaultyDisk(Fault fault, long room) {
    this.fault = fault;
    this.room = room;
  }

  /** Nothing goes wrong; the changes are counted. */
  static FaultyDisk sound() {
    return new FaultyDisk((change, file) -> {}, Long.MAX_VALUE);
  }

  static FaultyDisk killedAt(int n) {
    return new FaultyDisk(
        (change, file) -> {
          if (change == n) {
            throw new Killed();
          }
        },
        Long.MAX_VALUE);
  }

  /** One change fails, or with {@code onwards} also all that follow. */
  static FaultyDisk failingAt(int n, boolean onwards) {
    return new FaultyDisk(
        (change, file) -> {
          if (change == n || onwards && change > n) {
            throw new IOException("Input/output error");
          }
        },
        Long.MAX_VALUE);
  }

  static FaultyDisk refusing(Predicate<Path> files, IOException failure) {
    return new FaultyDisk(
        (change, file) -> {
          if (files.test(file)) {
            throw failure;
          }
        },
        Long.MAX_VALUE);
  }

  /** So many bytes fit on it. */
  static FaultyDisk ofSize(long bytes) {
    return new FaultyDisk((change, file) -> {}, bytes);
  }

  int changes() {
    return changes;
  }

  private void change(Path file) throws IOException {
    if (isDead) {
      throw new Killed();
    }
    changes++;
    try {
      fault.at(changes, file);
    } catch (Killed e) {
      isDead = true;
      throw e;
    }
  }

  @Override
  void createDirectories(Path folder) throws IOException {
    change(folder);
    super.createDirectories(folder);
  }

  /** A file may be cut off in the midst of its bytes. */
  @Override
  void write(Path file, byte[] bytes) throws IOException {
    try {
      change(file);
    } catch (Killed | IOException e) {
      if (changes % 2 == 0 && Files.isDirectory(file.getParent())) {
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw e;
    }
    if (written + bytes.length > room) {
      Files.write(file, Arrays.copyOf(bytes, (int) (room - written)));
      written = room;
      throw new IOException("No space left on device");
    }
    written += bytes.length;
    super.write(file, bytes);
  }

  /** No power is cut here. */
  @Override
  void force(Collection<Path> files) {}

  @Override
  void move(Path from, Path to) throws IOException {
    change(from);
    super.move(from, to);
  }

  @Override
  void delete(Path file) throws IOException {
    change(file);
    super.delete(file);
  }
}
