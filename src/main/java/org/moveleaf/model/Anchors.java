package org.moveleaf.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The anchors of a text's headings: their words in small letters, joined by hyphens. */
public final class Anchors {

  private final Map<Block.Heading, String> byHeading = new HashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  private Anchors() {}

  public static Anchors of(Prose prose) {
    Anchors anchors = new Anchors();
    for (Block block : prose.blocks()) {
      if (block instanceof Block.Heading heading) {
        String slug = slug(Prose.plainText(heading.inlines()));
        String id = slug;
        for (int use = 2; !anchors.ids.add(id); use++) {
          id = slug + "-" + use;
        }
        anchors.byHeading.put(heading, id);
      }
    }
    return anchors;
  }

  /** The words of a heading as an address. */
  public static String slug(String words) {
    String slug =
        words
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "section" : slug;
  }

  public String of(Block.Heading heading) {
    return byHeading.getOrDefault(heading, slug(Prose.plainText(heading.inlines())));
  }

  public Set<String> ids() {
    return ids;
  }
}
