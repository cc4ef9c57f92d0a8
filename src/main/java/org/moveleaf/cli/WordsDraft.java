package org.moveleaf.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moveleaf.model.Edition;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Origin;
import org.moveleaf.model.PainBand;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.translation.FileState;

/**
 * Makes files of words that wait to be translated: the words of the source below the headings of
 * the other language. As long as they stand there, {@code check} counts them as errors.
 */
final class WordsDraft {

  private final Handbook source;
  private final Vocabulary own;
  private final Vocabulary other;
  private final LocalDate today;

  /**
   * @param own the words of the source's language
   * @param other those of the language to translate into
   */
  WordsDraft(Handbook source, Vocabulary own, Vocabulary other, LocalDate today) {
    this.source = source;
    this.own = own;
    this.other = other;
    this.today = today;
  }

  /** All files that can be drafted, by the path of their source. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    source.exercises().values().forEach(each -> put(each.origin(), exercise(each), all));
    source.programmes().values().forEach(each -> put(each.origin(), programme(each), all));
    source.guide().values().forEach(each -> put(each.origin(), guide(each), all));
    source
        .safety()
        .ifPresent(each -> put(each.origin(), markdown(List.of(), each.origin(), "safety"), all));
    source.sources().values().forEach(each -> put(each.origin(), seed(each), all));
    put(source.settings().origin(), settings(source.settings()), all);
    if (!source.glossary().isEmpty()) {
      put(source.glossary().get(0).origin(), glossary(source.glossary()), all);
    }
    return all;
  }

  private static void put(Origin origin, String text, Map<String, String> all) {
    all.put(origin.source().path(), text);
  }

  /** A file's text, with a note of what it is made from. */
  static String noted(FileState state, String draft) {
    return state.made().into(draft);
  }

  private String exercise(Exercise exercise) {
    List<String> fields = new ArrayList<>();
    fields.add("title: " + Draft.quoted(exercise.title()));
    if (!exercise.name().alsoCalled().isEmpty()) {
      fields.add("also-called: " + list(exercise.name().alsoCalled()));
    }
    if (!exercise.variations().isEmpty()) {
      fields.add("variations:");
      exercise
          .variations()
          .forEach(e -> fields.add("  " + e.id() + ": " + Draft.quoted(e.title())));
    }
    return markdown(fields, exercise.origin(), "exercise");
  }

  private String programme(Programme programme) {
    List<String> fields = new ArrayList<>();
    fields.add("title: " + Draft.quoted(programme.title()));
    if (!programme.warmUp().why().isEmpty()) {
      fields.add("warm-up: {why: " + Draft.quoted(programme.warmUp().why()) + "}");
    }
    fields.add("phases:");
    for (Phase each : programme.phases()) {
      fields.add("  - " + phase(each));
    }
    return markdown(fields, programme.origin(), "programme");
  }

  private static String phase(Phase phase) {
    List<String> parts = new ArrayList<>();
    if (!phase.title().isEmpty()) {
      parts.add("title: " + Draft.quoted(phase.title()));
    }
    Map<String, String> reasons = new LinkedHashMap<>();
    phase.items().stream()
        .filter(each -> !each.why().isEmpty())
        .forEach(each -> reasons.putIfAbsent(phase.nameOf(each), Draft.quoted(each.why())));
    String why =
        reasons.entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue())
            .collect(Collectors.joining(", "));
    if (!why.isEmpty()) {
      parts.add("why: {" + why + "}");
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private String guide(GuidePage page) {
    return markdown(
        List.of("title: " + Draft.quoted(page.title()), "summary: " + Draft.quoted(page.summary())),
        page.origin(),
        "guide");
  }

  private String markdown(List<String> fields, Origin origin, String family) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.addAll(fields);
    lines.add(
        "reviewed: {by: \"\", on: "
            + today
            + ", next: "
            + today.plusYears(1)
            + "}"
            + "  # `by` stays empty until a clinician has read it in this language");
    lines.add("---");
    String text = origin.source().text();
    int start = text.indexOf('\n', text.indexOf("\n---", 3) + 1) + 1;
    return String.join("\n", lines) + "\n" + headed(text.substring(start), family);
  }

  /** The text below the headings of the other language. */
  private String headed(String text, String family) {
    return text.lines().map(line -> heading(line, family)).collect(Collectors.joining("\n")) + "\n";
  }

  private String heading(String line, String family) {
    for (Map.Entry<String, String> each : own.headings().entrySet()) {
      if (each.getKey().startsWith(family + ".")
          && line.strip().equalsIgnoreCase("## " + each.getValue())) {
        return "## " + other.headings().getOrDefault(each.getKey(), each.getValue());
      }
    }
    return line;
  }

  private static String settings(Settings settings) {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + Draft.quoted(settings.cover().title()));
    lines.add("subtitle: " + Draft.quoted(settings.cover().subtitle()));
    lines.add("description: " + Draft.quoted(settings.cover().description()));
    settings.imprint().licence().ifPresent(each -> lines.add("licence: " + Draft.quoted(each)));
    if (!settings.clinic().hours().isEmpty()) {
      lines.add("clinic: {hours: " + list(settings.clinic().hours()) + "}");
    }
    lines.add("pain-scale:");
    for (PainBand each : settings.painScale()) {
      lines.add(
          "  - {label: "
              + Draft.quoted(each.label())
              + ", meaning: "
              + Draft.quoted(each.meaning())
              + "}");
    }
    List<Edition> titled =
        settings.editions().stream().filter(each -> !each.title().isEmpty()).toList();
    if (!titled.isEmpty()) {
      lines.add("editions:  # of those that are printed in this language");
      titled.forEach(each -> lines.add("  " + each.id() + ": " + Draft.quoted(each.title())));
    }
    labels(settings.labels(), lines);
    return String.join("\n", lines) + "\n";
  }

  private static void labels(Map<String, Map<String, String>> labels, List<String> lines) {
    if (labels.values().stream().allMatch(Map::isEmpty)) {
      return;
    }
    lines.add("labels:");
    new TreeMap<>(labels)
        .forEach(
            (kind, byId) -> {
              if (!byId.isEmpty()) {
                lines.add("  " + kind + ":");
                new TreeMap<>(byId)
                    .forEach((id, label) -> lines.add("    " + id + ": " + Draft.quoted(label)));
              }
            });
  }

  private static String glossary(List<GlossaryTerm> terms) {
    StringBuilder out = new StringBuilder("terms:\n");
    for (GlossaryTerm each : terms) {
      out.append("  ").append(each.id()).append(":\n");
      out.append("    term: ").append(Draft.quoted(each.term())).append("\n");
      out.append("    meaning: ").append(Draft.quoted(each.meaning())).append("\n");
    }
    return out.toString();
  }

  private static String seed(Source source) {
    StringBuilder out = new StringBuilder();
    if (!source.covers().isEmpty()) {
      out.append("covers: ").append(list(source.covers())).append("\n");
    }
    out.append("entries:\n");
    for (SourceEntry each : source.entries()) {
      out.append("  ").append(each.id()).append(":\n");
      out.append("    setting: ").append(Draft.quoted(each.setting())).append("\n");
      if (!each.dose().notes().isEmpty()) {
        out.append("    notes: ").append(list(each.dose().notes())).append("\n");
      }
    }
    return out.toString();
  }

  private static String list(List<String> texts) {
    return texts.stream().map(Draft::quoted).collect(Collectors.joining(", ", "[", "]"));
  }
}
