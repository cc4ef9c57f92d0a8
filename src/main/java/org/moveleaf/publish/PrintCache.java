package org.moveleaf.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.Sha256;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.theme.FontFace;

/**
 * Knows the PDFs of the last build: a document whose key is the same is taken from the old output
 * instead of being set again. A list beside the output holds, for each PDF, its key, its number of
 * pages and the hash of its bytes; a PDF that somebody has changed is set again.
 */
final class PrintCache {

  private static final String LIST = "prints";
  private static final Pattern PICTURE = Pattern.compile("asset:/[^)\"]+");
  private static final HexFormat HEX = HexFormat.of();

  private final Path folder;
  private final Path list;
  private final Instant edition;
  private final Map<String, Entry> known = new TreeMap<>();
  private final Map<String, Entry> now = new ConcurrentHashMap<>();
  private final Map<byte[], byte[]> fontHashes = new ConcurrentHashMap<>();

  private record Entry(String key, int pages, String hash) {}

  /**
   * @param folder the output folder
   * @param edition the date that PDFs bear
   */
  PrintCache(Path folder, Instant edition) {
    this.folder = folder;
    this.list = folder.resolve(".moveleaf").resolve(LIST);
    this.edition = edition;
    read();
  }

  private void read() {
    try {
      if (Files.isRegularFile(list)) {
        for (String line : Files.readAllLines(list)) {
          String[] parts = line.split(" ", 4);
          known.put(parts[3], new Entry(parts[0], Integer.parseInt(parts[1]), parts[2]));
        }
      }
    } catch (IOException | RuntimeException e) {
      // A list that cannot be read costs time and nothing else.
      known.clear();
    }
  }

  /**
   * What a document is known by: its text in its first and last layout, from which all between
   * follow, and everything that these name.
   */
  String key(PrintDocument print) {
    MessageDigest digest = ProgramHash.ofProgram();
    digest.update(edition.toString().getBytes(StandardCharsets.UTF_8));
    digest.update((print.pages() + " " + print.layouts().size() + print.booklet()).getBytes());
    List<String> texts = new ArrayList<>();
    texts.add(print.layouts().get(0).get());
    if (print.layouts().size() > 1) {
      texts.add(print.layouts().get(print.layouts().size() - 1).get());
    }
    TreeSet<String> pictures = new TreeSet<>();
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      Matcher matcher = PICTURE.matcher(text);
      while (matcher.find()) {
        pictures.add(matcher.group());
      }
    }
    pictures.stream().map(print.pictures()::find).flatMap(Optional::stream).forEach(digest::update);
    for (FontFace face : print.faces()) {
      digest.update(face.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(fontHashes.computeIfAbsent(print.fonts().get(face), Sha256::of));
    }
    return HEX.formatHex(digest.digest());
  }

  /**
   * The PDF of the last build, if it would come out the same.
   *
   * @param path from the output folder
   */
  Optional<PdfWriter.Written> find(String path, String key) {
    Entry entry = known.get(path);
    if (entry == null || !entry.key.equals(key)) {
      return Optional.empty();
    }
    try {
      Content content = Content.of(Files.readAllBytes(folder.resolve(path)));
      return content.hex().equals(entry.hash)
          ? Optional.of(new PdfWriter.Written(content, entry.pages))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void note(String path, String key, PdfWriter.Written written) {
    now.put(path, new Entry(key, written.pages(), written.content().hex()));
  }

  /** Remembers what has been noted, once it is published. */
  void save() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(now)
        .forEach(
            (path, entry) ->
                lines.add(entry.key + " " + entry.pages + " " + entry.hash + " " + path));
    try {
      Files.write(list, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The next build sets everything again.
    }
  }
}
