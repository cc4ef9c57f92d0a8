package org.moveleaf.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Knows files of the last build: one whose key is the same is taken from the old output instead of
 * being made again. A list beside the output holds, for each file, its key, its pages, the checksum
 * and the hash of its bytes; a file that somebody has changed is made anew.
 */
public final class KeptFiles {

  private final Optional<Path> output;
  private final Path list;
  private final boolean untouched;
  private final Map<String, Entry> known = new HashMap<>();
  private final Map<String, List<String>> pathsByKey = new HashMap<>();
  private final Map<String, Entry> now = new ConcurrentHashMap<>();

  private record Entry(String key, int pages, long checksum, String hash) {}

  /**
   * A file that has been made.
   *
   * @param pages of a PDF; 0 for other files
   */
  public record Made(Content content, int pages) {}

  /** Knows none. */
  public KeptFiles() {
    this.output = Optional.empty();
    this.list = Path.of("");
    this.untouched = false;
  }

  /**
   * @param output the output folder of the last build, and of this
   * @param list what is known of it; it need not be there
   * @param untouched whether all files of the output are known to be as they were left; then none
   *     is read to see that
   */
  public KeptFiles(Path output, Path list, boolean untouched) {
    this.output = Optional.of(output.toAbsolutePath().normalize());
    this.list = list;
    this.untouched = untouched;
    read();
  }

  private void read() {
    try {
      if (Files.isRegularFile(list)) {
        for (String line : Files.readAllLines(list)) {
          String[] parts = line.split(" ", 5);
          known.put(
              parts[4],
              new Entry(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]), parts[3]));
          pathsByKey.computeIfAbsent(parts[0], each -> new ArrayList<>(1)).add(parts[4]);
        }
      }
    } catch (IOException | RuntimeException e) {
      // A list that cannot be read costs time and nothing else.
      known.clear();
    }
  }

  /**
   * A file of the last build, if it would come out the same.
   *
   * @param path from the output folder
   * @param key says all that it is made from
   */
  public Optional<Made> find(String path, String key) {
    Entry entry = known.get(path);
    if (entry == null || !entry.key.equals(key)) {
      return Optional.empty();
    }
    try {
      Path file = output.orElseThrow().resolve(path);
      Optional<byte[]> bytes = untouched ? Optional.empty() : Optional.of(Files.readAllBytes(file));
      if (bytes.filter(each -> Checksum.of(each) != entry.checksum).isPresent()) {
        return Optional.empty();
      }
      Content content = Content.from(file, bytes, entry.hash, entry.checksum);
      return Optional.of(new Made(content, entry.pages));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * A file of the last build whose path depends on what is in it.
   *
   * @param folder that it was in, from the output folder, with a slash at its end
   */
  public Optional<Made> findIn(String folder, String key) {
    return pathsByKey.getOrDefault(key, List.of()).stream()
        .filter(each -> each.startsWith(folder))
        .findFirst()
        .flatMap(each -> find(each, key));
  }

  /**
   * A file of the last build, if it would come out the same, or made anew; noted either way.
   *
   * @param path from the output folder
   * @param key says all that it is made from
   */
  public Content get(String path, String key, Supplier<Content> maker) {
    Made made = find(path, key).orElseGet(() -> new Made(maker.get(), 0));
    note(path, key, made);
    return made.content();
  }

  public void note(String path, String key, Made made) {
    if (output.isPresent()) {
      Content content = made.content;
      now.put(path, new Entry(key, made.pages, content.checksum(), content.hex()));
    }
  }

  /** Remembers what has been noted, once it is published. */
  public void save() {
    if (output.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    new TreeMap<>(now)
        .forEach(
            (path, entry) ->
                lines.add(
                    String.join(
                        " ",
                        entry.key,
                        String.valueOf(entry.pages),
                        String.valueOf(entry.checksum),
                        entry.hash,
                        path)));
    try {
      Files.write(list, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The next build makes everything again.
    }
  }
}
