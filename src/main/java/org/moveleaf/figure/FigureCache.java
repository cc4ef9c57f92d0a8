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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;

/**
 * Drawn figures on disk, a file for each with a checksum at its end. A file that cannot be read or
 * written costs time, never a build: the figure is drawn again.
 */
final class FigureCache {

  private static final String ENDING = ".figure";
  private static final int MAX_TEXT = 4 << 20;
  private static final int MAX_STAGES = 64;

  private final Path folder;

  FigureCache(Path folder) {
    this.folder = folder;
  }

  Optional<Illustration> find(String key) {
    Path file = folder.resolve(key + ENDING);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
        DataInputStream in = new DataInputStream(checked)) {
      int count = in.readInt();
      if (count < 1 || count > MAX_STAGES) {
        return Optional.empty();
      }
      List<Still> stills = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        stills.add(new Still(in.readInt(), in.readInt(), text(in), text(in)));
      }
      Optional<Film> film =
          in.readBoolean()
              ? Optional.of(new Film(in.readInt(), in.readInt(), text(in)))
              : Optional.empty();
      long sum = checked.getChecksum().getValue();
      return in.readLong() == sum
          ? Optional.of(new Illustration(key, stills, film))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_TEXT) {
      throw new IOException("not a drawn figure");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("cut short");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Written beside its place first, so that nobody finds half a file. */
  void keep(Illustration drawn) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, drawn.key(), ".part");
      try (CheckedOutputStream checked =
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(part)), new CRC32());
          DataOutputStream out = new DataOutputStream(checked)) {
        out.writeInt(drawn.stills().size());
        for (Still still : drawn.stills()) {
          out.writeInt(still.width());
          out.writeInt(still.height());
          write(out, still.web());
          write(out, still.print());
        }
        out.writeBoolean(drawn.film().isPresent());
        if (drawn.film().isPresent()) {
          out.writeInt(drawn.film().get().width());
          out.writeInt(drawn.film().get().height());
          write(out, drawn.film().get().svg());
        }
        out.writeLong(checked.getChecksum().getValue());
      }
      Files.move(part, folder.resolve(drawn.key() + ENDING), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next build draws it again.
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Lets go of what no figure needs any more. */
  void forgetOthers(Collection<String> keys) {
    Set<String> needed = new HashSet<>();
    keys.forEach(key -> needed.add(key + ENDING));
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!needed.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // It is found and deleted another time.
    }
  }
}
