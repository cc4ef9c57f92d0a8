package org.moveleaf.content;

import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Shapes.text;

import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.GuideEvidence;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Review;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;
import org.moveleaf.translation.Wordage;

/** Reads {@code guide/<id>.<language>.md}: the words of a guide page in another language. */
final class GuideWords {

  private static final Field<String> TITLE = required("title", text(80));
  private static final Field<String> SUMMARY = required("summary", text());

  private static final MappingShape<Values> SHAPE =
      MappingShape.of(values -> values, TITLE, SUMMARY, ReviewShape.FIELD, WordFiles.MADE_FROM);

  private final WordFiles files;
  private final Diagnostics diagnostics;

  GuideWords(WordFiles files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  /** The page in the language; empty if nobody has written its words. */
  Optional<GuidePage> read(GuidePage source) {
    Wordage own = Wordage.of(source);
    return files.document(source.origin(), own).map(each -> translated(source, own, each));
  }

  private GuidePage translated(GuidePage source, Wordage own, Document document) {
    Reading reading = Reading.of("guide", diagnostics);
    Values values = SHAPE.read(document.data(), reading);
    HeadingLevels.of("guide", diagnostics).check(document.text().blocks());
    Origin origin = reading.origin(document.source());
    Review review = values.get(ReviewShape.FIELD);
    GuidePage words = page(source, values, document, review, origin);
    boolean behind =
        files.compare(
            source.origin(), origin, values.get(WordFiles.MADE_FROM), own, Wordage.of(words));
    return behind ? page(source, values, document, review.behindSource(), origin) : words;
  }

  private static GuidePage page(
      GuidePage source, Values values, Document document, Review review, Origin origin) {
    return new GuidePage(
        source.id(),
        values.get(TITLE),
        source.order(),
        values.get(SUMMARY),
        document.text(),
        new GuideEvidence(source.evidence().articles(), review),
        origin);
  }
}
