package org.moveleaf.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;
import org.moveleaf.model.Safety;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;
import org.moveleaf.translation.Wordage;

/** Reads {@code safety.<language>.md}, of which no line may be missing. */
final class SafetyWords {

  private static final String FAMILY = "safety";

  private static final MappingShape<Values> SHAPE =
      MappingShape.of(values -> values, ReviewShape.FIELD, WordFiles.MADE_FROM);

  private final WordFiles files;
  private final SectionHeadings headings;
  private final Diagnostics diagnostics;

  SafetyWords(WordFiles files, Vocabulary vocabulary, Diagnostics diagnostics) {
    this.files = files;
    this.headings = new SectionHeadings(FAMILY, vocabulary);
    this.diagnostics = diagnostics;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  /** The safety lines in the language; empty if nobody has written them. */
  Optional<Safety> read(Safety source) {
    Wordage own = Wordage.of(source);
    return files.document(source.origin(), own).map(each -> translated(source, own, each));
  }

  private Safety translated(Safety source, Wordage own, Document document) {
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = SHAPE.read(document.data(), reading);
    Sections sections = Sections.of(headings, document, diagnostics);
    sections.noIntroduction();
    Origin origin = reading.origin(document.source());
    Safety words = safety(source, sections, values.get(ReviewShape.FIELD), origin);
    comparePoints("urgent", source.urgent(), words.urgent(), origin);
    comparePoints("soon", source.soon(), words.soon(), origin);
    comparePoints("stop", source.stop(), words.stop(), origin);
    boolean behind =
        files.compare(
            source.origin(), origin, values.get(WordFiles.MADE_FROM), own, Wordage.of(words));
    return behind ? with(words, words.review().behindSource()) : words;
  }

  private static Safety safety(Safety source, Sections sections, Review review, Origin origin) {
    List<List<Inline>> urgent = sections.points("urgent");
    List<List<Inline>> soon = sections.points("soon");
    List<List<Inline>> stop = sections.points("stop");
    // Links in other files may name a heading as the source has it, or as this file has it.
    Map<String, String> anchors = new HashMap<>(source.anchors());
    anchors.putAll(sections.anchors());
    return new Safety(urgent, soon, stop, sections.required("pain"), anchors, review, origin);
  }

  private static Safety with(Safety words, Review review) {
    return new Safety(
        words.urgent(),
        words.soon(),
        words.stop(),
        words.painRule(),
        words.anchors(),
        review,
        words.origin());
  }

  private void comparePoints(
      String section, List<List<Inline>> source, List<List<Inline>> words, Origin origin) {
    if (!words.isEmpty() && words.size() != source.size()) {
      files.error(
          "points",
          origin.source().start(),
          String.format(
              Locale.ROOT,
              "`%s` has %d lines; the source has %d",
              section,
              words.size(),
              source.size()),
          "write one for each line, in the same order");
    }
  }
}
