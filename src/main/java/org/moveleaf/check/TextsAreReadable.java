package org.moveleaf.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Readability;
import org.moveleaf.language.Sentence;
import org.moveleaf.language.TextCounts;
import org.moveleaf.language.Words;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Programme;

/** Sheets and pages can be read after few years of school, by the formula of their language. */
final class TextsAreReadable implements Rule {

  /**
   * Words of a sentence:
   * https://www.gov.uk/guidance/content-design/writing-for-gov-uk#short-sentences.
   */
  private static final int LONG_SENTENCE = 25;

  private final ReadingCounts counts;

  TextsAreReadable(ReadingCounts counts) {
    this.counts = counts;
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    String language = handbook.settings().language();
    Check check = new Check(language, diagnostics);
    // Takes as long as all other rules together.
    handbook.exercises().values().parallelStream()
        .forEach(
            each -> check.text(() -> Writings.of(each), counts.of(each, language), each.origin()));
    for (Programme each : handbook.programmes().values()) {
      check.text(() -> Writings.of(each), counts.of(each, language), each.origin());
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

    private final String language;
    private final Optional<Readability> formula;
    private final Diagnostics diagnostics;
    private volatile boolean skipped;

    Check(String language, Diagnostics diagnostics) {
      this.language = language;
      this.formula = Readability.of(language);
      this.diagnostics = diagnostics;
    }

    void text(List<Passage> passages, Origin origin) {
      text(() -> passages, Readability.count(passages, language), origin);
    }

    void text(Supplier<List<Passage>> passages, TextCounts counts, Origin origin) {
      if (counts.longest().filter(each -> each.words().size() > LONG_SENTENCE).isPresent()) {
        passages.get().stream()
            .filter(Passage::isProse)
            .flatMap(each -> each.sentences().stream())
            .forEach(this::sentence);
      }
      if (counts.words() >= Readability.FEWEST_WORDS) {
        formula.ifPresentOrElse(each -> measure(each, counts, place(origin)), () -> skipped = true);
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

    private void measure(Readability formula, TextCounts counts, SourceRange place) {
      double value = formula.value(counts);
      if (!formula.isHard(value)) {
        return;
      }
      String message =
          String.format(
              Locale.ROOT,
              "%d words of %s %.1f (%s), %.0f is wanted",
              counts.words(),
              formula.measure(),
              value,
              formula.name(),
              formula.wanted());
      diagnostics.add(
          (formula.isTooHard(value)
                  ? Diagnostic.error("readability/too-hard", place, message)
                  : Diagnostic.warning("readability/hard", place, message))
              .withHint("shorten sentences and take shorter words" + longest(counts.longest())));
    }

    private static String longest(Optional<Sentence> longest) {
      return longest
          .map(
              each ->
                  String.format(
                      Locale.ROOT,
                      "; the longest sentence, of %d words, is in line %d",
                      each.words().size(),
                      each.range().line()))
          .orElse("");
    }
  }
}
