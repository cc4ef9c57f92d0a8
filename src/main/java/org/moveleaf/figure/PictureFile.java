package org.moveleaf.figure;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.moveleaf.cache.Checksum;

/**
 * A file of pictures of one size. Each can be read without the others, and shows by its checksum
 * whether it is what was written.
 */
final class PictureFile {

  private static final int MAX_LENGTH = 4 << 20;
  private static final int MAX_PICTURES = 128;

  private final Path path;

  /** Where a picture stands among all that follow the head. */
  private record Place(long start, int length, long checksum) {}

  /**
   * What stands before the pictures.
   *
   * @param width of each in units of the drawing
   * @param height likewise
   */
  record Head(int width, int height, List<Place> places) {
    int count() {
      return places.size();
    }
  }

  PictureFile(Path path) {
    this.path = path;
  }

  /**
   * What it holds.
   *
   * @throws IOException if that cannot be read, or is not what was written
   */
  Head head() throws IOException {
    try (BufferedInputStream file = open()) {
      return head(file);
    }
  }

  /**
   * One of the pictures.
   *
   * @param number from 0
   * @throws IOException if it cannot be read, or is not what was written
   */
  String picture(int number) throws IOException {
    try (BufferedInputStream file = open()) {
      Place place = head(file).places.get(number);
      file.skipNBytes(place.start);
      byte[] bytes = file.readNBytes(place.length);
      if (Checksum.of(bytes) != place.checksum) {
        throw new IOException("not what was written");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private BufferedInputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path));
  }

  private static Head head(BufferedInputStream file) throws IOException {
    CheckedInputStream checked = new CheckedInputStream(file, new CRC32());
    DataInputStream in = new DataInputStream(checked);
    int count = in.readInt();
    if (count < 1 || count > MAX_PICTURES) {
      throw new IOException("no pictures");
    }
    int width = in.readInt();
    int height = in.readInt();
    List<Place> places = new ArrayList<>();
    long start = 0;
    for (int i = 0; i < count; i++) {
      Place place = new Place(start, in.readInt(), in.readLong());
      if (place.length < 0 || place.length > MAX_LENGTH) {
        throw new IOException("no picture");
      }
      places.add(place);
      start += place.length;
    }
    long sum = checked.getChecksum().getValue();
    if (in.readLong() != sum) {
      throw new IOException("not what was written");
    }
    return new Head(width, height, places);
  }

  /** Writes beside its place first, so that nobody finds half a file. */
  void write(int width, int height, List<String> pictures) throws IOException {
    Files.createDirectories(path.getParent());
    List<byte[]> all =
        pictures.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)).toList();
    Path part = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".part");
    try (CheckedOutputStream checked =
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(part)), new CRC32());
        DataOutputStream out = new DataOutputStream(checked)) {
      out.writeInt(all.size());
      out.writeInt(width);
      out.writeInt(height);
      for (byte[] each : all) {
        out.writeInt(each.length);
        out.writeLong(Checksum.of(each));
      }
      out.writeLong(checked.getChecksum().getValue());
      for (byte[] each : all) {
        out.write(each);
      }
    }
    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
  }
}
