package org.moveleaf.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moveleaf.cache.Sha256;

/**
 * What a translation was made from: for each section, the beginnings of its sentences' SHA-256
 * hashes. A translation carries it under {@value #FIELD}, so that a later build can name the
 * sentences that have changed.
 *
 * @param sections hashes by section, joined by spaces
 */
public record Fingerprint(Map<String, String> sections) {

  /** Its field in a file of words. */
  public static final String FIELD = "made-from";

  /** Three bytes: of a file's hundred sentences, two look alike once in three thousand files. */
  private static final int BYTES = 3;

  private static final Pattern KEY = Pattern.compile("([\"']?)" + FIELD + "\\1[ \\t]*:(?=\\s|$)");

  /** What a line of the field begins with; a closing brace may stand below its key. */
  private static final String CONTINUED = " \t}";

  private static final String FENCE = "---";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  public Fingerprint {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  public static Fingerprint of(Wordage words) {
    Map<String, String> sections = new LinkedHashMap<>();
    words.sections().forEach((name, sentences) -> sections.put(name, hashes(sentences)));
    return new Fingerprint(sections);
  }

  private static String hashes(List<String> sentences) {
    return sentences.stream().map(Fingerprint::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String sentence) {
    return HexFormat.of().formatHex(Sha256.of(sentence), 0, BYTES);
  }

  /** Whether nothing at all is recorded. */
  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /** What differs in the source now, section by section. */
  public List<Change> changes(Wordage now) {
    List<Change> changes = new ArrayList<>();
    now.sections().forEach((name, sentences) -> compare(name, sentences, changes));
    sections.forEach(
        (name, hashes) -> {
          if (now.section(name).isEmpty()) {
            changes.add(new Change(name, List.of(), hashes.split(" ").length));
          }
        });
    return changes;
  }

  private void compare(String name, List<String> sentences, List<Change> changes) {
    String before = sections.getOrDefault(name, "");
    String after = hashes(sentences);
    if (before.equals(after)) {
      return;
    }
    Set<String> known = new HashSet<>(List.of(before.split(" ")));
    Set<String> kept = new HashSet<>(List.of(after.split(" ")));
    known.remove("");
    changes.add(
        new Change(
            name,
            sentences.stream().filter(each -> !known.contains(hash(each))).toList(),
            (int) known.stream().filter(each -> !kept.contains(each)).count()));
  }

  /** Puts it into a file of words, in place of the one that is there. */
  public String into(String file) {
    int start = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    int end = endOfFields(file, start);
    String before = file.substring(0, start) + withoutField(file.substring(start, end));
    return before + (before.endsWith("\n") ? "" : "\n") + yaml() + file.substring(end);
  }

  /** Where the line stands that closes the front matter; the end of a file that has none. */
  private static int endOfFields(String file, int start) {
    if (isFence(file.substring(start, nextLine(file, start)))) {
      for (int at = nextLine(file, start); at < file.length(); at = nextLine(file, at)) {
        if (isFence(file.substring(at, nextLine(file, at)))) {
          return at;
        }
      }
    }
    return file.length();
  }

  private static boolean isFence(String line) {
    return line.startsWith(FENCE) && line.strip().equals(FENCE);
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private static String withoutField(String fields) {
    StringBuilder kept = new StringBuilder();
    // What may belong to the field, or to whatever comes after it.
    StringBuilder between = new StringBuilder();
    boolean within = false;
    for (int at = 0, next; at < fields.length(); at = next) {
      next = nextLine(fields, at);
      String line = fields.substring(at, next);
      if (within && (line.isBlank() || line.startsWith("#"))) {
        between.append(line);
      } else if (within && CONTINUED.indexOf(line.charAt(0)) >= 0) {
        between.setLength(0);
      } else {
        kept.append(between);
        between.setLength(0);
        within = KEY.matcher(line).lookingAt();
        kept.append(within ? "" : line);
      }
    }
    return kept.append(between).toString();
  }

  private String yaml() {
    StringBuilder out = new StringBuilder(FIELD).append(":\n");
    // Quoted, for a hash of digits alone would be read as a number.
    sections.forEach(
        (name, hashes) ->
            out.append("  ").append(name).append(": \"").append(hashes).append("\"\n"));
    return out.toString();
  }
}
