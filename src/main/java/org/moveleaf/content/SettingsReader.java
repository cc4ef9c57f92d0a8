package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Field.withDefault;
import static org.moveleaf.schema.Shapes.baseUrl;
import static org.moveleaf.schema.Shapes.date;
import static org.moveleaf.schema.Shapes.id;
import static org.moveleaf.schema.Shapes.languageRef;
import static org.moveleaf.schema.Shapes.languageTag;
import static org.moveleaf.schema.Shapes.list;
import static org.moveleaf.schema.Shapes.mapByCode;
import static org.moveleaf.schema.Shapes.mapOf;
import static org.moveleaf.schema.Shapes.nonEmptyList;
import static org.moveleaf.schema.Shapes.phone;
import static org.moveleaf.schema.Shapes.span;
import static org.moveleaf.schema.Shapes.text;
import static org.moveleaf.schema.Shapes.word;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.CheckChoice;
import org.moveleaf.model.CheckLevel;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.Cover;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Imprint;
import org.moveleaf.model.Origin;
import org.moveleaf.model.PainBand;
import org.moveleaf.model.Ref;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Span;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.schema.Shape;
import org.moveleaf.schema.Values;
import org.moveleaf.syntax.YamlNode;
import org.moveleaf.syntax.YamlParser;

/** Reads {@code handbook.yaml}, which everything else depends on. */
public final class SettingsReader {

  private static final Field<Span> SCORE = required("score", span(0, 10));
  private static final Field<PainBand.Advice> ADVICE =
      required("advice", word(PainBand.Advice.class));
  private static final Field<String> LABEL = required("label", text(60));
  private static final Field<String> MEANING = required("meaning", text());
  private static final Shape<PainBand> BAND =
      MappingShape.of(
          values ->
              new PainBand(
                  values.get(SCORE), values.get(ADVICE), values.get(LABEL), values.get(MEANING)),
          SCORE,
          ADVICE,
          LABEL,
          MEANING);

  private static final Field<Map<String, String>> EQUIPMENT_LABELS = labels(Vocabulary.EQUIPMENT);
  private static final Field<Map<String, String>> REGION_LABELS = labels(Vocabulary.REGION);
  private static final Field<Map<String, String>> MUSCLE_LABELS = labels(Vocabulary.MUSCLE);
  private static final Shape<Map<String, Map<String, String>>> LABELS_SHAPE =
      MappingShape.of(
          values ->
              Map.of(
                  Vocabulary.EQUIPMENT, values.get(EQUIPMENT_LABELS),
                  Vocabulary.REGION, values.get(REGION_LABELS),
                  Vocabulary.MUSCLE, values.get(MUSCLE_LABELS)),
          EQUIPMENT_LABELS,
          REGION_LABELS,
          MUSCLE_LABELS);

  private static final Field<String> TITLE = required("title", text(80));
  private static final Field<String> SUBTITLE = required("subtitle", text(120));
  private static final Field<String> DESCRIPTION = required("description", text());
  private static final Field<String> LANGUAGE = required("language", languageTag());
  private static final Field<List<Ref>> LANGUAGES =
      withDefault("languages", list(languageRef()), List.of());
  private static final Field<List<Ref>> SITE_ONLY =
      withDefault("site-only", list(languageRef()), List.of());
  private static final Field<LocalDate> EDITION = required("edition", date());
  private static final Field<String> THEME = withDefault("theme", id(), "moveleaf");
  private static final Field<Optional<URI>> BASE_URL = optional("base-url", baseUrl());
  private static final Field<Optional<String>> LICENCE = optional("licence", text());
  private static final Field<Clinic> CLINIC = required("clinic", ClinicFields.CLINIC);
  private static final Field<Optional<String>> EMERGENCY = optional("emergency", phone());
  private static final Field<List<PainBand>> PAIN_SCALE =
      required("pain-scale", nonEmptyList(BAND));
  private static final Field<Map<String, Map<String, String>>> LABELS =
      withDefault("labels", LABELS_SHAPE, Map.of());

  private static final Field<List<Edition>> EDITIONS =
      withDefault("editions", list(EditionFields.EDITION), List.of());

  private static final Field<CheckLevel> SEVERITY = required("severity", word(CheckLevel.class));
  private static final Field<String> BECAUSE = required("because", text());
  private static final Field<Map<String, CheckChoice>> CHECKS =
      withDefault(
          "checks",
          mapByCode(
              MappingShape.of(
                  values -> new CheckChoice(values.get(SEVERITY), values.get(BECAUSE)),
                  SEVERITY,
                  BECAUSE)),
          Map.of());

  private static final MappingShape<Parts> SETTINGS =
      MappingShape.of(
          Parts::new,
          TITLE,
          SUBTITLE,
          DESCRIPTION,
          LANGUAGE,
          LANGUAGES,
          SITE_ONLY,
          EDITION,
          THEME,
          BASE_URL,
          LICENCE,
          CLINIC,
          EMERGENCY,
          PAIN_SCALE,
          LABELS,
          EDITIONS,
          CHECKS);

  private static final String WANTED =
      "name a folder that has a `content` folder with `handbook.yaml` in it";

  private final Project project;
  private final Diagnostics diagnostics;

  static Description describe() {
    return SETTINGS.describe();
  }

  public SettingsReader(Project project, Diagnostics diagnostics) {
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /** Reads the settings; empty, and reported, where there are none. */
  public Optional<Settings> read() {
    if (!Files.isDirectory(project.root())) {
      noFolder(project.root());
      return Optional.empty();
    }
    SourceFiles files = new SourceFiles(project, diagnostics);
    boolean folder = files.isFolder(project.content());
    if (!folder && SourceFiles.exists(project.content())) {
      return Optional.empty();
    }
    if (!SourceFiles.exists(project.settings())) {
      String name = project.name(project.settings());
      diagnostics.add(
          Diagnostic.error("handbook/missing", SourceText.absent(name).start(), "no such file")
              .withHint(isMisnamed() ? "rename `handbook.yml` to `handbook.yaml`" : WANTED));
      return Optional.empty();
    }
    return files.read(project.settings()).flatMap(this::parse);
  }

  private boolean isMisnamed() {
    return SourceFiles.exists(project.settings().resolveSibling("handbook.yml"));
  }

  private void noFolder(Path root) {
    boolean isFile = Files.exists(root);
    String message = isFile ? "a file, where a folder must be" : "no such folder";
    Optional<String> near =
        isFile ? Optional.empty() : DidYouMean.hint(root.getFileName().toString(), beside(root));
    diagnostics.add(
        Diagnostic.error("handbook/missing", SourceText.absent(root.toString()).start(), message)
            .withHint(near.orElse(WANTED)));
  }

  /** The names of folders beside a path. */
  private static List<String> beside(Path path) {
    try (Stream<Path> all = Files.list(path.getParent())) {
      return all.filter(Files::isDirectory).map(each -> each.getFileName().toString()).toList();
    } catch (IOException e) {
      // Nor is there a folder around it, or it may not be looked into: there is no name to offer.
      return List.of();
    }
  }

  private Optional<Settings> parse(SourceText source) {
    return YamlParser.parse(source, diagnostics).map(node -> settings(node, source));
  }

  private Settings settings(YamlNode node, SourceText source) {
    Reading reading = Reading.of("handbook", diagnostics);
    Parts parts = SETTINGS.read(node, reading);
    return parts.settings(reading.origin(source));
  }

  private static Field<Map<String, String>> labels(String kind) {
    return withDefault(kind, mapOf(text(80)), Map.of());
  }

  private record Parts(Values values) {
    Settings settings(Origin origin) {
      return new Settings(
          new Cover(values.get(TITLE), values.get(SUBTITLE), values.get(DESCRIPTION), origin),
          values.get(LANGUAGE),
          values.get(LANGUAGES),
          values.get(SITE_ONLY),
          values.get(THEME),
          new Imprint(values.get(EDITION), values.get(BASE_URL), values.get(LICENCE)),
          values.get(CLINIC),
          values.get(EMERGENCY),
          values.get(PAIN_SCALE),
          values.get(LABELS),
          EditionFields.withUsual(values.get(EDITIONS)),
          values.get(CHECKS),
          origin);
    }
  }
}
