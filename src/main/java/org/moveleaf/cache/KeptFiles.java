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
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Knows files of the last build: one whose key is the same is taken from the old output instead of
 * being made again. A list beside the output holds, for each file, its keys, its pages, the
 * checksum and the hash of its bytes; a file that somebody has changed is made anew.
 */
public final class KeptFiles {

  private final Optional<Path> output;
  private final Path list;
  private final boolean untouched;
  private final Map<String, Entry> known = new HashMap<>();
  private final Map<String, List<String>> pathsByKey = new HashMap<>();

  /** Exact keys of the last build by their quick ones. */
  private final Map<String, String> exact = new HashMap<>();

  private final Map<String, Entry> now = new ConcurrentHashMap<>();

  private record Entry(String quick, String key, int pages, long checksum, String hash) {}

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
          String[] parts = line.split(" ", 6);
          Entry entry =
              new Entry(
                  parts[0],
                  parts[1],
                  Integer.parseInt(parts[2]),
                  Long.parseLong(parts[3]),
                  parts[4]);
          known.put(parts[5], entry);
          pathsByKey.computeIfAbsent(entry.key, each -> new ArrayList<>(1)).add(parts[5]);
          if (!entry.quick.equals(FileKey.NONE)) {
            exact.put(entry.quick, entry.key);
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // A list that cannot be read costs time and nothing else.
      known.clear();
      pathsByKey.clear();
      exact.clear();
    }
  }

  /** All that a file is made from. */
  private String exact(FileKey key) {
    String known = exact.get(key.quick());
    return known == null ? key.exact().get() : known;
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
   */
  public Content get(String path, FileKey key, Supplier<Content> maker) {
    String exact = exact(key);
    Made made = find(path, exact).orElseGet(() -> new Made(maker.get(), 0));
    note(path, key.quick(), exact, made);
    return made.content();
  }

  /**
   * The same for a file whose path depends on what is in it.
   *
   * @param folder that it is in, from the output folder, with a slash at its end
   * @param place puts it somewhere and says where, in the folder
   * @return its path in the folder
   */
  public String place(
      String folder, FileKey key, Supplier<Content> maker, Function<Content, String> place) {
    String exact = exact(key);
    Made made = findIn(folder, exact).orElseGet(() -> new Made(maker.get(), 0));
    String path = place.apply(made.content());
    note(folder + path, key.quick(), exact, made);
    return path;
  }

  public void note(String path, String key, Made made) {
    note(path, FileKey.NONE, key, made);
  }

  private void note(String path, String quick, String key, Made made) {
    if (output.isPresent()) {
      Content content = made.content;
      now.put(path, new Entry(quick, key, made.pages, content.checksum(), content.hex()));
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
                        entry.quick,
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
