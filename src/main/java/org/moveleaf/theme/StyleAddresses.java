package org.moveleaf.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.DidYouMean;

/**
 * What style sheets may load: files of the theme, under the names that these have beside the
 * published style sheet or in a document for print. A browser leaves out what is not there, and
 * says so to nobody.
 */
final class StyleAddresses {

  /** https://www.w3.org/TR/css-values-3/#urls; the address is in the second group. */
  static final Pattern URL = Pattern.compile("url\\(\\s*(['\"]?)([^'\")]*)\\1\\s*\\)");

  /** All style sheets of a kind are one when they are loaded, which leaves no place for it. */
  static final Pattern IMPORT = Pattern.compile("@import\\b[^;{}]*");

  private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-z][a-z0-9+.-]*:)?//.*");

  private final String field;
  private final String prefix;
  private final Set<String> known;

  /**
   * @param field of {@code theme.yaml}, where files are named that may be loaded
   * @param prefix what stands before a file's own name in an address
   * @param known the addresses that there are
   */
  private StyleAddresses(String field, String prefix, Set<String> known) {
    this.field = field;
    this.prefix = prefix;
    this.known = known;
  }

  /** Beside the style sheet of a site are its other files and, in a folder, its fonts. */
  static StyleAddresses ofSite(Stream<String> files, Stream<FontFace> fonts) {
    Set<String> known =
        files.map(StyleAddresses::name).collect(Collectors.toCollection(TreeSet::new));
    fonts
        .map(FontFace::web)
        .filter(web -> !web.isEmpty())
        .forEach(web -> known.add("fonts/" + name(web)));
    return new StyleAddresses("site-files", "", known);
  }

  /** Documents for print know pictures of the theme by addresses of their own. */
  static StyleAddresses ofPrint(Stream<String> files) {
    String prefix = "asset:/theme/";
    return new StyleAddresses(
        "print-files",
        prefix,
        files.map(file -> prefix + name(file)).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * What is wrong with an address.
   *
   * @param found of {@link #URL}
   * @return how to mend it; empty where nothing is wrong
   */
  Optional<String> remedy(MatchResult found) {
    String address = found.group(2).strip();
    String usual = address.toLowerCase(Locale.ROOT);
    if (address.startsWith("#") || usual.startsWith("data:") || known.contains(address)) {
      return Optional.empty();
    }
    String own = prefix + name(address.replaceFirst("[?#].*", ""));
    if (ELSEWHERE.matcher(usual).matches()) {
      return Optional.of("put the file into the theme, " + named(own));
    }
    return Optional.of(
        known.contains(own)
            ? "write `url(" + own + ")`"
            : DidYouMean.hint(address, known).orElse(named(own)));
  }

  private String named(String own) {
    return "name it under `" + field + "` of `theme.yaml`, and write `url(" + own + ")`";
  }
}
