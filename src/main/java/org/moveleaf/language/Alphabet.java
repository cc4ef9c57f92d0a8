package org.moveleaf.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** The letters that a language is written with. */
public final class Alphabet {

  private Alphabet() {}

  /**
   * The small letters that texts of a language cannot do without, as the Unicode Common Locale Data
   * Repository has them (https://cldr.unicode.org, main exemplar characters).
   *
   * @param tag a BCP 47 tag
   * @return the letters, without the signs that stand above and below them
   */
  public static String of(String tag) {
    UnicodeSet letters =
        LocaleData.getExemplarSet(ULocale.forLanguageTag(tag), 0, LocaleData.ES_STANDARD);
    StringBuilder text = new StringBuilder();
    letters.retainAll(new UnicodeSet("[:L:]")).forEach(text::append);
    return text.toString();
  }
}
