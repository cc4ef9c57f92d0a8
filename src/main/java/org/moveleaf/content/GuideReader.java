package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Shapes.integer;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.ref;
import static org.moveleaf.schema.Shapes.text;

import java.util.List;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.GuideEvidence;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Ref;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;

/** Reads {@code guide/<id>.md}, whose text is free. */
final class GuideReader {

  private static final String FAMILY = "guide";

  private static final Field<String> TITLE = required("title", text(80));
  private static final Field<Integer> ORDER = required("order", integer(1, 999));
  private static final Field<String> SUMMARY = required("summary", text());
  private static final Field<List<Ref>> SOURCES = required("sources", list(ref()));

  private static final MappingShape<Values> GUIDE =
      MappingShape.of(values -> values, TITLE, ORDER, SUMMARY, SOURCES, ReviewShape.FIELD);

  private final Diagnostics diagnostics;

  static Description describe() {
    return GUIDE.describe();
  }

  GuideReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  GuidePage read(String id, Document document) {
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = GUIDE.read(document.data(), reading);
    HeadingLevels.of(FAMILY, diagnostics).check(document.text().blocks());
    return new GuidePage(
        id,
        values.get(TITLE),
        values.get(ORDER),
        values.get(SUMMARY),
        document.text(),
        new GuideEvidence(values.get(SOURCES), values.get(ReviewShape.FIELD)),
        reading.origin(document.source()));
  }
}
