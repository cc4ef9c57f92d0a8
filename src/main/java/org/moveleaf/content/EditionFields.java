package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.choice;
import static org.moveleaf.schema.Shapes.id;
import static org.moveleaf.schema.Shapes.languageRef;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.nonEmptyList;
import static org.moveleaf.schema.Shapes.ref;
import static org.moveleaf.schema.Shapes.text;
import static org.moveleaf.schema.Shapes.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Ink;
import org.moveleaf.model.Matter;
import org.moveleaf.model.Paper;
import org.moveleaf.model.Ref;
import org.moveleaf.model.TextSize;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;

/** An edition in {@code handbook.yaml}. */
final class EditionFields {

  /** An entry of this name stands for the usual edition, whose files lie at the top. */
  private static final String USUAL = "standard";

  private static final Field<String> ID = required("id", id());
  private static final Field<String> TITLE = withDefault("title", text(60), "");
  private static final Field<Paper> PAPER =
      withDefault("paper", choice(List.of(Paper.A4, Paper.LETTER), Paper::word), Paper.A4);
  private static final Field<TextSize> TEXT =
      withDefault("text", word(TextSize.class), TextSize.STANDARD);
  private static final Field<Ink> INK = withDefault("ink", word(Ink.class), Ink.COLOUR);
  private static final Field<List<Ref>> EXERCISES =
      withDefault("exercises", list(ref()), List.of());
  private static final Field<List<Ref>> PROGRAMMES =
      withDefault("programmes", list(ref()), List.of());
  private static final Field<Optional<Ref>> BRAND = optional("brand", ref());
  private static final Field<Optional<Ref>> LANGUAGE = optional("language", languageRef());
  private static final Field<List<Matter>> MATTER =
      withDefault("make", nonEmptyList(word(Matter.class)), List.of(Matter.values()));

  static final Shape<Edition> EDITION =
      MappingShape.of(
          EditionFields::edition,
          ID,
          TITLE,
          PAPER,
          TEXT,
          INK,
          EXERCISES,
          PROGRAMMES,
          BRAND,
          LANGUAGE,
          MATTER);

  private EditionFields() {}

  private static Edition edition(Values values) {
    String id = values.get(ID);
    String title = values.get(TITLE);
    return new Edition(
        id.equals(USUAL) ? "" : id,
        title.isEmpty() && !id.equals(USUAL) ? id : title,
        values.get(PAPER),
        values.get(TEXT),
        values.get(INK),
        values.get(EXERCISES),
        values.get(PROGRAMMES),
        values.get(BRAND),
        values.get(LANGUAGE),
        matter(values.get(MATTER)));
  }

  /** An empty list has been reported; it must be borne all the same. */
  private static EnumSet<Matter> matter(List<Matter> written) {
    return written.isEmpty() ? EnumSet.allOf(Matter.class) : EnumSet.copyOf(written);
  }

  /** The usual edition is always made, and comes first. */
  static List<Edition> withUsual(List<Edition> written) {
    List<Edition> all = new ArrayList<>(written);
    if (written.stream().noneMatch(each -> each.id().isEmpty())) {
      all.add(0, Edition.USUAL);
    }
    return all;
  }
}
