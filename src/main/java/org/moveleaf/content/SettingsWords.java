package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Brand;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.Cover;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Imprint;
import org.moveleaf.model.Origin;
import org.moveleaf.model.PainBand;
import org.moveleaf.model.Settings;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.translation.Wordage;

/**
 * Reads {@code handbook.<language>.yaml} and {@code brands/<id>.<language>.yaml}: what the cover,
 * the pain scale and the clinic's hours say in another language.
 */
final class SettingsWords {

  private static final Field<String> TITLE = required("title", text(80));
  private static final Field<String> SUBTITLE = required("subtitle", text(120));
  private static final Field<String> DESCRIPTION = required("description", text());
  private static final Field<Optional<String>> LICENCE = optional("licence", text());

  private static final Field<Optional<String>> NAME = optional("name", text(80));
  private static final Field<List<String>> ADDRESS =
      withDefault("address", list(text()), List.of());
  private static final Field<List<String>> HOURS = withDefault("hours", list(text()), List.of());
  private static final MappingShape<ClinicWords> CLINIC_WORDS =
      MappingShape.of(
          values -> new ClinicWords(values.get(NAME), values.get(ADDRESS), values.get(HOURS)),
          NAME,
          ADDRESS,
          HOURS);
  private static final Field<ClinicWords> CLINIC =
      withDefault("clinic", CLINIC_WORDS, new ClinicWords(Optional.empty(), List.of(), List.of()));

  private static final Field<String> LABEL = required("label", text(60));
  private static final Field<String> MEANING = required("meaning", text());
  private static final Shape<BandWords> BAND =
      MappingShape.of(
          values -> new BandWords(values.get(LABEL), values.get(MEANING)), LABEL, MEANING);
  private static final Field<List<BandWords>> PAIN_SCALE = required("pain-scale", list(BAND));

  private static final Field<Map<String, String>> EDITIONS =
      withDefault("editions", mapOf(text(60)), Map.of());
  private static final Field<Map<String, Map<String, String>>> LABELS =
      withDefault("labels", mapOf(mapOf(text(80))), Map.of());

  private static final MappingShape<Values> SHAPE =
      MappingShape.of(
          values -> values,
          TITLE,
          SUBTITLE,
          DESCRIPTION,
          LICENCE,
          CLINIC,
          PAIN_SCALE,
          EDITIONS,
          LABELS,
          WordFiles.MADE_FROM);

  private record ClinicWords(Optional<String> name, List<String> address, List<String> hours) {}

  private record BandWords(String label, String meaning) {}

  private final WordFiles files;
  private final String language;
  private final Diagnostics diagnostics;

  SettingsWords(WordFiles files, String language, Diagnostics diagnostics) {
    this.files = files;
    this.language = language;
    this.diagnostics = diagnostics;
  }

  static Description describe() {
    return SHAPE.describe();
  }

  static Description describeBrand() {
    return CLINIC_WORDS.describe();
  }

  /** The settings in the language; empty if nobody has written their words. */
  Optional<Settings> read(Settings source) {
    Wordage own = Wordage.of(source);
    return files.yaml(source.origin(), own).map(each -> translated(source, own, each));
  }

  private Settings translated(Settings source, Wordage own, WordFiles.Yaml yaml) {
    Reading reading = Reading.of("handbook", diagnostics);
    Values values = SHAPE.read(yaml.data(), reading);
    Origin origin = reading.origin(yaml.source());
    Settings translated =
        new Settings(
            new Cover(values.get(TITLE), values.get(SUBTITLE), values.get(DESCRIPTION), origin),
            language,
            source.languages(),
            source.siteOnly(),
            source.theme(),
            imprint(source.imprint(), values.get(LICENCE)),
            clinic(source.clinic(), values.get(CLINIC)),
            source.emergency(),
            painScale(source.painScale(), values.get(PAIN_SCALE), origin),
            labels(source.labels(), values.get(LABELS), origin),
            editions(source.editions(), values.get(EDITIONS), origin),
            source.checks(),
            source.origin());
    files.compare(
        source.origin(), origin, values.get(WordFiles.MADE_FROM), own, Wordage.of(translated));
    return translated;
  }

  /** As elsewhere, what is not said stays in the words of the source, which are then reported. */
  private Imprint imprint(Imprint source, Optional<String> licence) {
    return new Imprint(
        source.edition(),
        source.baseUrl().map(this::inside),
        licence.or(source::licence),
        source.today());
  }

  /** The site in a language lies in a folder of the site. */
  private URI inside(URI baseUrl) {
    return baseUrl.resolve(language + "/");
  }

  private static Clinic clinic(Clinic source, ClinicWords words) {
    return new Clinic(
        words.name.orElse(source.name()),
        words.address.isEmpty() ? source.address() : words.address,
        source.phone(),
        source.email(),
        source.web(),
        words.hours.isEmpty() ? source.hours() : words.hours,
        source.logo(),
        source.colours());
  }

  private List<PainBand> painScale(List<PainBand> source, List<BandWords> words, Origin origin) {
    if (words.size() != source.size()) {
      files.error(
          "points",
          origin.at("pain-scale"),
          words.size() + " bands of the pain scale; the source has " + source.size(),
          "write a label and a meaning for each, in the same order");
      return source;
    }
    List<PainBand> bands = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      PainBand band = source.get(i);
      BandWords said = words.get(i);
      bands.add(new PainBand(band.range(), band.advice(), said.label, said.meaning));
    }
    return bands;
  }

  /** Every label that the handbook adds needs its words in the language. */
  private Map<String, Map<String, String>> labels(
      Map<String, Map<String, String>> source,
      Map<String, Map<String, String>> words,
      Origin origin) {
    Map<String, Map<String, String>> labels = new HashMap<>();
    source.forEach(
        (kind, byId) -> {
          Map<String, String> said = new HashMap<>(byId);
          byId.keySet()
              .forEach(id -> label(kind, id, words, origin).ifPresent(it -> said.put(id, it)));
          labels.put(kind, said);
        });
    return labels;
  }

  private Optional<String> label(
      String kind, String id, Map<String, Map<String, String>> words, Origin origin) {
    Optional<String> label = Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(id));
    if (label.isEmpty()) {
      files.error(
          "field",
          origin.at("labels." + kind),
          "no label for `" + id + "`",
          "add `" + kind + ": {" + id + ": \u2026}` to `labels`");
    }
    return label;
  }

  /** The usual edition, and those that are meant for this language. */
  private List<Edition> editions(List<Edition> source, Map<String, String> titles, Origin origin) {
    List<Edition> editions = new ArrayList<>();
    for (Edition each : source) {
      boolean usual = each.id().isEmpty();
      if (each.isIn(language) || (usual && each.language().isEmpty())) {
        if (!usual && !titles.containsKey(each.id())) {
          files.warn(
              "field",
              origin.at("editions"),
              "no title for the edition `" + each.id() + "`",
              "add `" + each.id() + ": \u2026` to `editions`");
        }
        editions.add(each.called(usual ? "" : titles.getOrDefault(each.id(), each.title())));
      }
    }
    return editions;
  }

  /** The clinic that hands the handbook out, in the language. */
  Brand brand(Brand source) {
    Optional<URI> moved = source.baseUrl().map(this::inside);
    return files
        .brand(source.id())
        .map(yaml -> brand(source, moved, yaml))
        .orElseGet(() -> new Brand(source.id(), source.clinic(), moved, source.origin()));
  }

  private Brand brand(Brand source, Optional<URI> moved, WordFiles.Yaml yaml) {
    Reading reading = Reading.of("brand", diagnostics);
    ClinicWords words = CLINIC_WORDS.read(yaml.data(), reading);
    Origin origin = reading.origin(yaml.source());
    return new Brand(source.id(), clinic(source.clinic(), words), moved, origin);
  }
}
