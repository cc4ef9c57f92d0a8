package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.baseUrl;
import static org.moveleaf.schema.Shapes.colour;
import static org.moveleaf.schema.Shapes.email;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.phone;
import static org.moveleaf.schema.Shapes.ref;
import static org.moveleaf.schema.Shapes.text;
import static org.moveleaf.schema.Shapes.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Brand;
import org.moveleaf.model.BrandColours;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.Ref;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.YamlNode;

/**
 * What is said of a clinic: in {@code handbook.yaml}, and of others in {@code brands/<id>.yaml}.
 */
final class ClinicFields {

  private static final Field<String> NAME = required("name", text(80));
  private static final Field<List<String>> ADDRESS =
      withDefault("address", list(text()), List.of());
  private static final Field<Optional<String>> PHONE = optional("phone", phone());
  private static final Field<Optional<String>> EMAIL = optional("email", email());
  private static final Field<Optional<String>> WEB = optional("web", web());
  private static final Field<List<String>> HOURS = withDefault("hours", list(text()), List.of());
  private static final Field<Optional<Ref>> LOGO = optional("logo", ref());

  private static final Field<Optional<BrandColours.Chosen>> MAIN = optional("main", colour());
  private static final Field<Optional<BrandColours.Chosen>> ACCENT = optional("accent", colour());
  private static final Field<BrandColours> COLOURS =
      withDefault(
          "colours",
          MappingShape.of(
              values -> new BrandColours(values.get(MAIN), values.get(ACCENT)), MAIN, ACCENT),
          BrandColours.NONE);

  private static final Field<Optional<URI>> BASE_URL = optional("base-url", baseUrl());

  static final Shape<Clinic> CLINIC =
      MappingShape.of(ClinicFields::clinic, NAME, ADDRESS, PHONE, EMAIL, WEB, HOURS, LOGO, COLOURS);

  private static final MappingShape<Values> BRAND =
      MappingShape.of(
          values -> values, NAME, ADDRESS, PHONE, EMAIL, WEB, HOURS, LOGO, COLOURS, BASE_URL);

  static Description describeBrand() {
    return BRAND.describe();
  }

  private ClinicFields() {}

  private static Clinic clinic(Values values) {
    return new Clinic(
        values.get(NAME),
        values.get(ADDRESS),
        values.get(PHONE),
        values.get(EMAIL),
        values.get(WEB),
        values.get(HOURS),
        values.get(LOGO),
        values.get(COLOURS));
  }

  static Brand brand(String id, YamlNode node, SourceText source, Diagnostics diagnostics) {
    Reading reading = Reading.of("brand", diagnostics);
    Values values = BRAND.read(node, reading);
    return new Brand(id, clinic(values), values.get(BASE_URL), reading.origin(source));
  }
}
