package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.id;
import static org.moveleaf.schema.Shapes.integer;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.nonEmptyList;
import static org.moveleaf.schema.Shapes.oneOf;
import static org.moveleaf.schema.Shapes.ref;
import static org.moveleaf.schema.Shapes.text;
import static org.moveleaf.schema.Shapes.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Adjustment;
import org.moveleaf.model.Citation;
import org.moveleaf.model.Dose;
import org.moveleaf.model.DoseChange;
import org.moveleaf.model.Evidence;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.ExerciseType;
import org.moveleaf.model.Instructions;
import org.moveleaf.model.Position;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Review;
import org.moveleaf.model.Title;
import org.moveleaf.model.Traits;
import org.moveleaf.model.Variation;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.Document;

/** Reads {@code exercises/<id>.md}. */
final class ExerciseReader {

  private static final String FAMILY = "exercise";

  private static final Field<String> TITLE = required("title", text(80));
  private static final Field<List<String>> ALSO_CALLED =
      withDefault("also-called", list(text(80)), List.of());
  private static final Field<ExerciseType> TYPE = required("type", word(ExerciseType.class));
  private static final Field<List<Position>> POSITION =
      required("position", nonEmptyList(word(Position.class)));
  private static final Field<Integer> LEVEL = required("level", integer(1, 3));
  private static final Field<Dose> DOSE = required("dose", DoseShape.DOSE);
  private static final Field<Optional<Ref>> EASIER = optional("easier", ref());
  private static final Field<Optional<Ref>> HARDER = optional("harder", ref());
  private static final Field<Review> REVIEWED = ReviewShape.FIELD;

  private static final Field<Ref> ARTICLE = required("article", ref());
  private static final Field<Ref> ENTRY = required("entry", ref());
  private static final Field<List<Citation>> SOURCES =
      required(
          "sources",
          list(
              MappingShape.of(
                  values -> new Citation(values.get(ARTICLE), values.get(ENTRY)), ARTICLE, ENTRY)));

  private static final Field<String> VARIATION_ID = required("id", id());
  private static final Field<DoseChange> VARIATION_DOSE =
      withDefault("dose", DoseShape.CHANGE, DoseChange.NONE);

  private final SectionHeadings headings;
  private final Diagnostics diagnostics;
  private final Field<List<String>> region;
  private final Field<List<String>> equipment;
  private final Field<List<String>> muscles;
  private final Field<List<VariationData>> variations;
  private final MappingShape<Values> shape;

  ExerciseReader(Vocabulary vocabulary, Diagnostics diagnostics) {
    this.headings = new SectionHeadings(FAMILY, vocabulary);
    this.diagnostics = diagnostics;
    region =
        required(
            "region", nonEmptyList(oneOf(Vocabulary.REGION, vocabulary.ids(Vocabulary.REGION))));
    equipment =
        required(
            "equipment", list(oneOf(Vocabulary.EQUIPMENT, vocabulary.ids(Vocabulary.EQUIPMENT))));
    muscles =
        required(
            "muscles", nonEmptyList(oneOf(Vocabulary.MUSCLE, vocabulary.ids(Vocabulary.MUSCLE))));
    variations = withDefault("variations", list(variationShape()), List.of());
    shape =
        MappingShape.of(
            values -> values,
            TITLE,
            ALSO_CALLED,
            TYPE,
            region,
            POSITION,
            equipment,
            LEVEL,
            muscles,
            DOSE,
            EASIER,
            HARDER,
            variations,
            SOURCES,
            REVIEWED);
  }

  Description describe() {
    return shape.describe();
  }

  private record VariationData(String id, String title, List<String> equipment, DoseChange dose) {}

  private Shape<VariationData> variationShape() {
    return MappingShape.of(
        values ->
            new VariationData(
                values.get(VARIATION_ID),
                values.get(TITLE),
                values.get(equipment),
                values.get(VARIATION_DOSE)),
        VARIATION_ID,
        TITLE,
        equipment,
        VARIATION_DOSE);
  }

  Exercise read(String id, Document document) {
    Reading reading = Reading.of(FAMILY, diagnostics);
    Values values = shape.read(document.data(), reading);
    Sections sections = Sections.of(headings, document, diagnostics);
    return new Exercise(
        id,
        new Title(values.get(TITLE), values.get(ALSO_CALLED)),
        traits(values),
        sections.introduction("purpose"),
        values.get(DOSE),
        new Instructions(
            sections.required("start"),
            sections.steps("steps"),
            sections.required("feel"),
            sections.required("care")),
        new Adjustment(
            sections.required("easier"),
            sections.required("harder"),
            sections.required("move-on"),
            values.get(EASIER),
            values.get(HARDER)),
        variations(values.get(variations), sections, reading),
        new Evidence(values.get(SOURCES), values.get(REVIEWED)),
        reading.origin(document.source()));
  }

  private Traits traits(Values values) {
    List<Position> positions = values.get(POSITION);
    return new Traits(
        values.get(TYPE),
        positions.isEmpty() ? List.of(Position.STANDING) : positions,
        values.get(equipment),
        values.get(LEVEL),
        values.get(region),
        values.get(muscles));
  }

  private List<Variation> variations(List<VariationData> data, Sections sections, Reading reading) {
    if (data.isEmpty()) {
      return List.of();
    }
    List<String> titles = data.stream().map(VariationData::title).toList();
    String content =
        titles.stream().collect(Collectors.joining("`, `### ", "`### ", "` below it, and how "))
            + (titles.size() == 1 ? "it differs" : "each differs");
    VariationTexts texts =
        VariationTexts.of(sections.required("variations", content), titles, reading);
    return data.stream()
        .map(
            each ->
                new Variation(
                    each.id, each.title, each.equipment, each.dose, texts.text(each.title)))
        .toList();
  }
}
