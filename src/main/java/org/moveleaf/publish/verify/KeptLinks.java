package org.moveleaf.publish.verify;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordCodec;

/**
 * Knows from the last build which files a page leads to, so that thousands of pages need not be
 * read again where one file has gone. Of a name only a mark is kept; that two have the same costs a
 * look at the page.
 */
public final class KeptLinks implements AutoCloseable {

  private static final RecordCodec<Links> CODEC = new RecordCodec<>(Links.class, Void.class);

  /** Of a hash so many bits make a character, from a letter on that is in all encodings. */
  private static final int BITS = 14;

  private static final int FIRST = 0x100;

  private final KeptValues values;

  /** The marks of all files that a page leads to, one after the other. */
  record Links(String marks) {}

  /**
   * @param file of what is known; it need not be there
   */
  public KeptLinks(Path file) {
    this.values = new KeptValues(file);
  }

  private static String key(String page) {
    return ProgramHash.hex() + " " + page;
  }

  /**
   * Whether a page may lead to one of some files; also where nothing is known of it. What is known
   * stays known.
   *
   * @param page the hash of its bytes
   * @param names of the files, without their folders
   */
  boolean mayLeadTo(Set<String> names, String page) {
    return values
        .find(key(page), CODEC, null)
        .map(known -> names.stream().anyMatch(name -> known.marks.contains(mark(name))))
        .orElse(true);
  }

  /** Notes what a page leads to, for the next build. */
  void note(String page, Collection<String> links) {
    String marks =
        links.stream()
            .map(link -> mark(name(link)))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    values.put(key(page), CODEC, new Links(marks));
  }

  /** The last part of a link's path. */
  private static String name(String link) {
    int end = 0;
    while (end < link.length() && link.charAt(end) != '?' && link.charAt(end) != '#') {
      end++;
    }
    return link.substring(link.lastIndexOf('/', end - 1) + 1, end);
  }

  private static String mark(String name) {
    int hash = name.hashCode();
    int mask = (1 << BITS) - 1;
    return String.valueOf(
        new char[] {(char) (FIRST + (hash & mask)), (char) (FIRST + (hash >>> BITS & mask))});
  }

  /** Leaves what was asked for to the next build. */
  public void save() {
    values.save();
  }

  /** Lets go of the file; what was asked for can still be saved. */
  @Override
  public void close() {
    values.close();
  }
}
