package org.moveleaf.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    String text = file.replaceAll("(?m)^" + FIELD + ":.*\\R(?:[ \\t]+.*(?:\\R|\\z))*", "");
    boolean markdown = text.startsWith("---") || text.startsWith("\ufeff---");
    int end = markdown ? text.indexOf("\n---", 4) + 1 : text.length();
    String before = text.substring(0, end);
    return before + (before.endsWith("\n") ? "" : "\n") + yaml() + text.substring(end);
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
