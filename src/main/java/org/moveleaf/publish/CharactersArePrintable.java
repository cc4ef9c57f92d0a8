package org.moveleaf.publish;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.Alphabet;
import org.moveleaf.language.ArabicShapes;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeFile;

/**
 * Reports characters that PDFs cannot show: those that no font has, which the print engine would
 * leave out without a word, and those of scripts whose letters change shape or place in ways that
 * it does not know.
 */
public final class CharactersArePrintable {

  /** Scripts of which a letter is a glyph, and Arabic, whose letters are joined. */
  private static final Set<UnicodeScript> SETTABLE =
      Set.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.ARABIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL);

  /** From here on there are shapes of letters. */
  private static final int FIRST_SHAPE = 0xFB50;

  private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}&&\\p{L}]+");

  /** Comments are for those who write; they stand only where YAML does. */
  private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=\\s))#.*$");

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(?s:.*?)^---\\s*$", Pattern.MULTILINE);

  private final Theme theme;
  private final KeptValues kept;
  private final String around;
  private final Diagnostics diagnostics;
  private final BitSet plain = new BitSet();

  /** The same of nearly all characters of nearly all texts. */
  private final boolean[] quick = new boolean[0x80];

  private PrintFonts fonts;

  /**
   * @param theme in the language of the handbooks to be checked
   * @param kept knows in which files nothing was found
   */
  public CharactersArePrintable(Theme theme, KeptValues kept, Diagnostics diagnostics) {
    this.theme = theme;
    this.kept = kept;
    this.diagnostics = diagnostics;
    this.around =
        new RecordDigest(Set.of())
            .add(List.of(ProgramHash.hex(), theme.hash(), theme.messages().language()))
            .hex();
  }

  /**
   * Whether PDFs can be set in a language, given a font that has its letters.
   *
   * @param language a BCP 47 tag
   */
  public static boolean canSet(String language) {
    return Alphabet.of(language)
        .codePoints()
        .allMatch(
            each ->
                isSettable(each)
                    && ArabicShapes.joined(Character.toString(each))
                        .codePoints()
                        .noneMatch(CharactersArePrintable::isUnjoined));
  }

  /** Looks at all words of a handbook and of the program. */
  public void check(Handbook handbook) {
    texts(handbook).values().forEach(this::look);
    theme.catalogues().stream().map(ThemeFile::source).forEach(this::look);
  }

  private void look(SourceText source) {
    String key = String.join(" ", "printable", around, source.hash(), source.path());
    if (!kept.has(key) && isSound(source)) {
      kept.note(key);
    }
  }

  /** Opening fonts takes longer than all else, where hardly a file has changed. */
  private PrintFonts fonts() {
    if (fonts == null) {
      fonts = new PrintFonts(theme);
    }
    return fonts;
  }

  private static Map<String, SourceText> texts(Handbook handbook) {
    List<Stream<Origin>> origins =
        List.of(
            Stream.of(handbook.settings().origin(), handbook.settings().cover().origin()),
            handbook.brands().values().stream().map(each -> each.origin()),
            handbook.safety().stream().map(each -> each.origin()),
            handbook.exercises().values().stream().map(each -> each.origin()),
            handbook.programmes().values().stream().map(each -> each.origin()),
            handbook.guide().values().stream().map(each -> each.origin()),
            handbook.glossary().stream().map(each -> each.origin()),
            handbook.sources().values().stream().map(each -> each.origin()));
    Map<String, SourceText> texts = new TreeMap<>();
    origins.stream()
        .flatMap(each -> each)
        .forEach(each -> texts.put(each.source().path(), each.source()));
    return texts;
  }

  private boolean isSound(SourceText source) {
    if (isPlain(source.text())) {
      return true;
    }
    String words = withoutComments(source);
    Map<Integer, Integer> missing = new LinkedHashMap<>();
    Map<Integer, Integer> unsettable = new LinkedHashMap<>();
    for (int at = 0; at < words.length(); ) {
      int character = words.codePointAt(at);
      if (!isSettable(character)) {
        unsettable.putIfAbsent(character, at);
      } else if (!isArabicLetter(character) && isMissing(character)) {
        missing.putIfAbsent(character, at);
      }
      at += Character.charCount(character);
    }
    joined(words, missing, unsettable);
    report(source, missing, "font/no-glyph", "no font for PDFs has %s");
    report(source, unsettable, "font/no-shaping", "PDFs cannot show words with %s");
    return missing.isEmpty() && unsettable.isEmpty();
  }

  /** Nearly all texts: whether each character can be set as it is, wherever it stands. */
  private boolean isPlain(String text) {
    for (int at = 0; at < text.length(); ) {
      char each = text.charAt(at);
      if (each < quick.length && quick[each]) {
        at++;
        continue;
      }
      int character = text.codePointAt(at);
      if (!plain.get(character)) {
        if (!isSettable(character) || isArabicLetter(character) || isMissing(character)) {
          return false;
        }
        plain.set(character);
        if (character < quick.length) {
          quick[character] = true;
        }
      }
      at += Character.charCount(character);
    }
    return true;
  }

  private boolean isMissing(int character) {
    return PrintFonts.isVisible(character) && !fonts().have(character);
  }

  /** The engine puts signs above and below letters beside them. */
  private static boolean isSettable(int character) {
    return SETTABLE.contains(UnicodeScript.of(character))
        && Character.getType(character) != Character.NON_SPACING_MARK;
  }

  /** Letters of Arabic are drawn in other shapes than their own. */
  private void joined(
      String words, Map<Integer, Integer> missing, Map<Integer, Integer> unsettable) {
    Matcher matcher = ARABIC.matcher(words);
    while (matcher.find()) {
      String word = matcher.group();
      ArabicShapes.joined(word)
          .codePoints()
          .filter(shape -> isUnjoined(shape) || !fonts().have(shape))
          .forEach(
              shape -> {
                int letter =
                    Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC)
                        .codePointAt(0);
                (isUnjoined(shape) ? unsettable : missing)
                    .putIfAbsent(letter, matcher.start() + Math.max(0, word.indexOf(letter)));
              });
    }
  }

  /** Whether a letter has kept its own shape. */
  private static boolean isUnjoined(int shape) {
    return isArabicLetter(shape) && shape < FIRST_SHAPE;
  }

  private static boolean isArabicLetter(int character) {
    return UnicodeScript.of(character) == UnicodeScript.ARABIC
        && Character.getType(character) == Character.OTHER_LETTER;
  }

  /** The words, at the places where they are. */
  private static String withoutComments(SourceText source) {
    String text = source.text();
    if (!source.path().endsWith(".md")) {
      return blanked(text);
    }
    Matcher matter = FRONT_MATTER.matcher(text);
    return matter.find() ? blanked(matter.group()) + text.substring(matter.end()) : text;
  }

  private static String blanked(String yaml) {
    return COMMENT.matcher(yaml).replaceAll(found -> " ".repeat(found.group().length()));
  }

  private void report(
      SourceText source, Map<Integer, Integer> places, String code, String message) {
    if (places.isEmpty()) {
      return;
    }
    List<Integer> characters = new ArrayList<>(places.keySet());
    int first = characters.get(0);
    int at = places.get(first);
    int more = characters.size() - 1;
    diagnostics.add(
        Diagnostic.error(
                code,
                source.range(at, at + Character.charCount(first)),
                String.format(Locale.ROOT, message, PrintFonts.named(first)) + others(more))
            .withHint(hint(code, first)));
  }

  private static String others(int more) {
    return switch (more) {
      case 0 -> "";
      case 1 -> ", and there is another such character in this file";
      default -> ", and there are " + more + " more such characters in this file";
    };
  }

  private static String hint(String code, int character) {
    if (code.equals("font/no-glyph")) {
      return "write it in another way, or give the theme a font that has it, in `fonts` of `theme.yaml`";
    }
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return "leave the sign out, or write the letter with its sign as one character";
    }
    if (isArabicLetter(character)) {
      return "PDFs can join the letters of Arabic, Persian and Urdu, browsers all;"
          + " `site-only` in handbook.yaml keeps a language from being printed";
    }
    String script = UnicodeScript.of(character).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "browsers can show words in the script `"
        + script
        + "`, PDFs cannot yet; `site-only` in handbook.yaml keeps a language from being printed";
  }
}
