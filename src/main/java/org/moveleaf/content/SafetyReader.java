package org.moveleaf.content;

import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Safety;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;

/** Reads {@code safety.md}. */
final class SafetyReader {

  private static final String FAMILY = "safety";

  private static final MappingShape<Values> SAFETY =
      MappingShape.of(values -> values, ReviewShape.FIELD);

  private final SectionHeadings headings;
  private final Diagnostics diagnostics;

  static Description describe() {
    return SAFETY.describe();
  }

  SafetyReader(Vocabulary vocabulary, Diagnostics diagnostics) {
    this.headings = new SectionHeadings(FAMILY, vocabulary);
    this.diagnostics = diagnostics;
  }

  Safety read(Document document) {
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = SAFETY.read(document.data(), reading);
    Sections sections = Sections.of(headings, document, diagnostics);
    sections.noIntroduction();
    return new Safety(
        sections.points("urgent"),
        sections.points("soon"),
        sections.points("stop"),
        sections.required("pain"),
        sections.anchors(),
        values.get(ReviewShape.FIELD),
        reading.origin(document.source()));
  }
}
