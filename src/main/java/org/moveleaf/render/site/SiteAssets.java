package org.moveleaf.render.site;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.moveleaf.cache.Content;
import org.moveleaf.cache.Sha256;
import org.moveleaf.theme.FontFace;
import org.moveleaf.theme.FontFormat;
import org.moveleaf.theme.Theme;

/**
 * The files that pages share: one style sheet, one script, fonts. Names of style sheets and scripts
 * carry a part of their content's hash, so that a browser never mixes an old one with a new page.
 */
final class SiteAssets {

  /** Enough that no two versions of a file have the same name. */
  private static final int HASH_LENGTH = 10;

  private final Theme theme;

  /** By their paths: several add theirs at once. */
  private final Map<String, SiteFile> files = new ConcurrentSkipListMap<>();

  private final String style;
  private final String script;

  SiteAssets(Theme theme) {
    this.theme = theme;
    this.style = add("assets/site", ".css", style());
    this.script = add("assets/site", ".js", joined(theme.siteScripts()));
    for (FontFace face : theme.fonts()) {
      if (!face.web().isEmpty()) {
        copy(face.web(), fontPath(face));
      }
    }
    theme.siteFiles().forEach(file -> copy(file, "assets/" + fileName(file)));
  }

  /** Puts a generated script beside the others and returns its path. */
  String add(String stem, String extension, String text) {
    return add(stem, extension, Content.of(text));
  }

  /** The same for content that there is already. */
  String add(String stem, String extension, Content content) {
    String path = stem + "-" + content.hex().substring(0, HASH_LENGTH) + extension;
    files.put(path, new SiteFile(path, false, () -> content));
    return path;
  }

  private void copy(String file, String path) {
    files.put(path, SiteFile.bytes(path, theme.require(file).bytes()));
  }

  String stylePath() {
    return style;
  }

  String scriptPath() {
    return script;
  }

  List<SiteFile> files() {
    return List.copyOf(files.values());
  }

  private String style() {
    return fontFaces() + tokens() + joined(theme.siteStyles());
  }

  private String joined(List<String> names) {
    return names.stream().map(name -> theme.require(name).text()).collect(Collectors.joining("\n"));
  }

  private String fontFaces() {
    return theme.fonts().stream()
        .filter(face -> !face.web().isEmpty())
        .map(
            face ->
                "@font-face{font-family:\""
                    + face.family()
                    + "\";font-weight:"
                    + face.weight()
                    + ";font-style:"
                    + (face.italic() ? "italic" : "normal")
                    + ";font-display:swap;src:url(fonts/"
                    + fileName(face.web())
                    + ")"
                    + format(face)
                    + (face.use().range().isEmpty() ? "" : ";unicode-range:" + face.use().range())
                    + "}\n")
        .collect(Collectors.joining());
  }

  /** A browser that is told another format than the file's may pass over it. */
  private String format(FontFace face) {
    return FontFormat.of(theme.require(face.web()).bytes())
        .map(format -> " format(\"" + format.css() + "\")")
        .orElse("");
  }

  private static String fontPath(FontFace face) {
    return "assets/fonts/" + fileName(face.web());
  }

  private String tokens() {
    return ":root{color-scheme:light dark;"
        + properties(theme.tokens())
        + "}\n@media screen and (prefers-color-scheme:dark){:root{"
        + properties(theme.darkTokens())
        + "}}\n";
  }

  private static String properties(Map<String, String> tokens) {
    return tokens.entrySet().stream()
        .map(each -> "--" + each.getKey() + ":" + each.getValue() + ";")
        .collect(Collectors.joining());
  }

  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes), 0, 5);
  }

  /**
   * A hash source of a content security policy,
   * https://www.w3.org/TR/CSP3/#framework-directive-source-list.
   */
  static String policyHash(String script) {
    return Content.of(script).integrity();
  }
}
