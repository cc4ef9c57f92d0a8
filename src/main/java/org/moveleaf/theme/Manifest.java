package org.moveleaf.theme;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.id;
import static org.moveleaf.schema.Shapes.integer;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.verbatim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;

/**
 * What {@code theme.yaml} says.
 *
 * @param parent the theme that gives what this one does not
 * @param tokens named colours and sizes for the light scheme, which is also that of print
 * @param darkTokens those that differ in the dark scheme
 * @param scriptTokens those that differ where a language is written in a script, by ISO 15924 code
 * @param fonts the typefaces
 * @param files the style sheets and scripts
 */
record Manifest(
    Optional<String> parent,
    Map<String, String> tokens,
    Map<String, String> darkTokens,
    Map<String, Map<String, String>> scriptTokens,
    List<FontFace> fonts,
    Files files) {

  /** The version of what templates may rely on: names of views, of messages, of blocks. */
  static final int API = 1;

  private static final Field<String> FAMILY = required("family", verbatim());
  private static final Field<Integer> WEIGHT = withDefault("weight", integer(100, 900), 400);
  private static final Field<String> STYLE = withDefault("style", verbatim(), "normal");
  private static final Field<String> PRINT = withDefault("print", verbatim(), "");
  private static final Field<String> WEB = withDefault("web", verbatim(), "");
  private static final Field<String> SCRIPT = withDefault("script", verbatim(), "");
  private static final Field<String> RANGE = withDefault("range", verbatim(), "");

  private static final Field<Integer> API_VERSION = required("api", integer(API, API));
  private static final Field<Optional<String>> PARENT = optional("parent", id());
  private static final Field<Map<String, String>> TOKENS =
      withDefault("tokens", mapOf(verbatim()), Map.of());
  private static final Field<Map<String, String>> DARK =
      withDefault("dark-tokens", mapOf(verbatim()), Map.of());
  private static final Field<Map<String, Map<String, String>>> SCRIPT_TOKENS =
      withDefault("script-tokens", mapOf(mapOf(verbatim())), Map.of());
  private static final Field<List<FontFace>> FONTS =
      withDefault(
          "fonts",
          list(
              MappingShape.of(
                  values ->
                      new FontFace(
                          values.get(FAMILY),
                          values.get(WEIGHT),
                          values.get(STYLE).equals("italic"),
                          values.get(PRINT),
                          values.get(WEB),
                          new FontFace.Use(values.get(SCRIPT), values.get(RANGE))),
                  FAMILY,
                  WEIGHT,
                  STYLE,
                  PRINT,
                  WEB,
                  SCRIPT,
                  RANGE)),
          List.of());
  private static final Field<List<String>> SITE_STYLES = files("site-styles");
  private static final Field<List<String>> SITE_SCRIPTS = files("site-scripts");
  private static final Field<List<String>> SITE_FILES = files("site-files");
  private static final Field<List<String>> PRINT_STYLES = files("print-styles");
  private static final Field<List<String>> PRINT_FILES = files("print-files");

  static final MappingShape<Manifest> SHAPE =
      MappingShape.of(
          values ->
              new Manifest(
                  values.get(PARENT),
                  values.get(TOKENS),
                  values.get(DARK),
                  values.get(SCRIPT_TOKENS),
                  values.get(FONTS),
                  new Files(
                      values.get(SITE_STYLES),
                      values.get(SITE_SCRIPTS),
                      values.get(SITE_FILES),
                      values.get(PRINT_STYLES),
                      values.get(PRINT_FILES))),
          API_VERSION,
          PARENT,
          TOKENS,
          DARK,
          SCRIPT_TOKENS,
          FONTS,
          SITE_STYLES,
          SITE_SCRIPTS,
          SITE_FILES,
          PRINT_STYLES,
          PRINT_FILES);

  /** The names of tokens that hold for light grounds and print, in any script. */
  Set<String> lightTokens() {
    Set<String> names = new TreeSet<>(tokens.keySet());
    scriptTokens.values().forEach(each -> names.addAll(each.keySet()));
    return names;
  }

  /**
   * The files that it names, each once.
   *
   * @param wanted whether those of a typeface are among them
   */
  Set<String> namedFiles(Predicate<FontFace> wanted) {
    Set<String> all = new LinkedHashSet<>();
    List.of(
            files.siteStyles,
            files.siteScripts,
            files.siteFiles,
            files.printStyles,
            files.printFiles)
        .forEach(all::addAll);
    fonts.stream()
        .filter(wanted)
        .flatMap(font -> Stream.of(font.print(), font.web()))
        .forEach(all::add);
    all.remove("");
    return all;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  private static Field<List<String>> files(String name) {
    return withDefault(name, list(verbatim()), List.of());
  }

  /**
   * Files by use; those of a parent come before those of its children.
   *
   * @param siteStyles style sheets of the site
   * @param siteScripts scripts that every page loads
   * @param siteFiles files that are copied as they are
   * @param printStyles style sheets of PDFs
   * @param printFiles pictures that those style sheets name as {@code asset:/theme/…}
   */
  record Files(
      List<String> siteStyles,
      List<String> siteScripts,
      List<String> siteFiles,
      List<String> printStyles,
      List<String> printFiles) {}
}
