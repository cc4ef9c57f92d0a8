package org.moveleaf.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.language.EnglishGrade;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Sentence;
import org.moveleaf.language.TextCounts;
import org.moveleaf.language.Words;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Programme;

/**
 * Sheets and pages can be read after six years of school: grade 6 is what the American Medical
 * Association asks of texts for patients (B. D. Weiss, Health Literacy and Patient Safety: Help
 * Patients Understand, 2007), and a good reader of grade 8 is an average adult.
 */
final class TextsAreReadable implements Rule {

  private static final double HARD = 6;
  private static final double TOO_HARD = 8;

  /**
   * Words of a sentence:
   * https://www.gov.uk/guidance/content-design/writing-for-gov-uk#short-sentences.
   */
  private static final int LONG_SENTENCE = 25;

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    boolean english =
        Locale.forLanguageTag(handbook.settings().language()).getLanguage().equals("en");
    Check check = new Check(english, diagnostics);
    for (Exercise each : handbook.exercises().values()) {
      check.text(Writings.of(each), each.origin());
    }
    for (Programme each : handbook.programmes().values()) {
      check.text(Writings.of(each), each.origin());
    }
    for (GuidePage each : handbook.guide().values()) {
      check.text(Writings.of(each), each.origin());
    }
    handbook.safety().ifPresent(each -> check.text(Writings.of(each), each.origin()));
    if (check.skipped) {
      diagnostics.add(
          Diagnostic.notice(
                  "readability/no-formula",
                  handbook.settings().origin().at("language"),
                  "no formula of readability for `" + handbook.settings().language() + "`")
              .withHint("let somebody who is not of the trade read the texts"));
    }
  }

  private static final class Check {

    private final boolean english;
    private final Diagnostics diagnostics;
    private boolean skipped;

    Check(boolean english, Diagnostics diagnostics) {
      this.english = english;
      this.diagnostics = diagnostics;
    }

    void text(List<Passage> passages, Origin origin) {
      passages.stream()
          .filter(Passage::isProse)
          .flatMap(each -> each.sentences().stream())
          .forEach(this::sentence);
      TextCounts counts = EnglishGrade.count(passages);
      if (counts.words() < EnglishGrade.FEWEST_WORDS) {
        return;
      }
      if (english) {
        grade(counts, place(origin));
      } else {
        skipped = true;
      }
    }

    private static SourceRange place(Origin origin) {
      return origin.has("title") ? origin.at("title") : origin.source().start();
    }

    private void sentence(Sentence sentence) {
      int words = Words.count(sentence.text());
      if (words > LONG_SENTENCE) {
        diagnostics.add(
            Diagnostic.notice(
                    "readability/long-sentence",
                    sentence.range(),
                    "a sentence of " + words + " words, " + LONG_SENTENCE + " are much")
                .withHint("make two of it"));
      }
    }

    private void grade(TextCounts counts, SourceRange place) {
      double grade = EnglishGrade.fleschKincaid(counts);
      String message =
          String.format(
              Locale.ROOT,
              "%d words of grade %.1f (Flesch–Kincaid), %.0f is wanted",
              counts.words(),
              grade,
              HARD);
      String hint = "shorten sentences and take shorter words" + longest(counts.longest());
      if (grade > TOO_HARD) {
        diagnostics.add(Diagnostic.error("readability/too-hard", place, message).withHint(hint));
      } else if (grade > HARD) {
        diagnostics.add(Diagnostic.warning("readability/hard", place, message).withHint(hint));
      }
    }

    private static String longest(Optional<Sentence> longest) {
      return longest
          .map(
              each ->
                  String.format(
                      "; the longest sentence, of %d words, is in line %d",
                      each.words().size(), each.range().line()))
          .orElse("");
    }
  }
}
