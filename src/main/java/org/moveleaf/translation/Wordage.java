package org.moveleaf.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Passages;
import org.moveleaf.language.Sentence;
import org.moveleaf.language.Words;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Inline;
import org.moveleaf.model.PainBand;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Safety;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.model.Step;
import org.moveleaf.model.Variation;

/**
 * All words of a file that are there to be translated, as sentences by section. Two files with the
 * same sections can be compared, whatever languages they are in.
 */
public final class Wordage {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  private final Map<String, List<String>> sections;

  private Wordage(Map<String, List<String>> sections) {
    this.sections = Collections.unmodifiableMap(sections);
  }

  /** Collects sections in the order of the file. */
  private static final class Collector {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    Collector words(String section, String words) {
      return add(section, words.isEmpty() ? List.of() : List.of(words));
    }

    Collector prose(String section, Prose prose) {
      List<String> sentences = new ArrayList<>();
      Passages.of(prose).forEach(each -> addSentences(each, sentences));
      return add(section, sentences);
    }

    Collector lines(String section, List<List<Inline>> lines) {
      lines.forEach(each -> words(section, Prose.plainText(each)));
      return this;
    }

    private Collector add(String section, List<String> sentences) {
      if (!sentences.isEmpty()) {
        sections
            .computeIfAbsent(section, each -> new ArrayList<>())
            .addAll(sentences.stream().map(each -> each.replaceAll("\\s+", " ").strip()).toList());
      }
      return this;
    }

    private static void addSentences(Passage passage, List<String> into) {
      passage.sentences().stream().map(Sentence::text).forEach(into::add);
    }

    Wordage done() {
      return new Wordage(sections);
    }
  }

  public static Wordage of(Exercise exercise) {
    Collector all = new Collector().words("title", exercise.title());
    exercise.name().alsoCalled().forEach(each -> all.words("also-called", each));
    all.prose("purpose", exercise.purpose()).prose("start", exercise.instructions().start());
    for (Step each : exercise.instructions().steps()) {
      all.words("steps", Prose.plainText(each.inlines()));
    }
    all.prose("feel", exercise.instructions().feel())
        .prose("care", exercise.instructions().care())
        .prose("easier", exercise.adjustment().easier())
        .prose("harder", exercise.adjustment().harder())
        .prose("move-on", exercise.adjustment().moveOn());
    for (Variation each : exercise.variations()) {
      all.words("variations", each.title()).prose("variations", each.text());
    }
    return all.done();
  }

  public static Wordage of(Programme programme) {
    Collector all =
        new Collector()
            .words("title", programme.title())
            .words("warm-up", programme.warmUp().why());
    for (Phase phase : programme.phases()) {
      all.words("phases", phase.title());
      phase.items().forEach(each -> all.words("phases", each.why()));
    }
    return all.prose("purpose", programme.text().purpose())
        .prose("for-whom", programme.text().forWhom())
        .prose("moving-on", programme.text().movingOn())
        .prose("going-back", programme.text().goingBack())
        .done();
  }

  public static Wordage of(GuidePage guide) {
    return new Collector()
        .words("title", guide.title())
        .words("summary", guide.summary())
        .prose("text", guide.body())
        .done();
  }

  public static Wordage of(Safety safety) {
    return new Collector()
        .lines("urgent", safety.urgent())
        .lines("soon", safety.soon())
        .lines("stop", safety.stop())
        .prose("pain", safety.painRule())
        .done();
  }

  /** A section for each term. */
  public static Wordage of(List<GlossaryTerm> terms) {
    Collector all = new Collector();
    for (GlossaryTerm each : terms) {
      all.words(each.id(), each.term()).words(each.id(), each.meaning());
    }
    return all.done();
  }

  public static Wordage of(Source source) {
    Collector all = new Collector();
    source.covers().forEach(each -> all.words("covers", each));
    for (SourceEntry each : source.entries()) {
      all.words(each.id(), each.setting());
      each.dose().notes().forEach(note -> all.words(each.id(), note));
    }
    return all.done();
  }

  public static Wordage of(Settings settings) {
    Collector all =
        new Collector()
            .words("title", settings.cover().title())
            .words("subtitle", settings.cover().subtitle())
            .words("description", settings.cover().description())
            .words("licence", settings.imprint().licence().orElse(""));
    settings.clinic().hours().forEach(each -> all.words("clinic", each));
    for (PainBand each : settings.painScale()) {
      all.words("pain-scale", each.label()).words("pain-scale", each.meaning());
    }
    new TreeMap<>(settings.labels())
        .values()
        .forEach(ids -> new TreeMap<>(ids).values().forEach(each -> all.words("labels", each)));
    return all.done();
  }

  /** The sections, each with one sentence at least. */
  public Map<String, List<String>> sections() {
    return sections;
  }

  public List<String> section(String name) {
    return sections.getOrDefault(name, List.of());
  }

  /** All numbers of a section that are written in digits of any script, sorted. */
  public List<Long> numbers(String section) {
    List<Long> numbers = new ArrayList<>();
    for (String sentence : section(section)) {
      NUMBER.matcher(sentence).results().forEach(each -> numbers.add(value(each.group())));
    }
    Collections.sort(numbers);
    return numbers;
  }

  private static long value(String digits) {
    long value = 0;
    for (int digit : digits.codePoints().limit(18).map(Character::getNumericValue).toArray()) {
      value = value * 10 + digit;
    }
    return value;
  }

  /**
   * Words of a section that stand in another file as well: a sentence that is long enough to tell
   * languages apart, or all of it together.
   */
  public Optional<String> copied(String section, Wordage source) {
    List<String> own = section(section);
    List<String> others = source.section(section);
    Optional<String> whole =
        Optional.of(String.join(" ", own)).filter(each -> own.equals(others) && isLong(each));
    return own.stream()
        .filter(each -> isLong(each) && others.contains(each))
        .findFirst()
        .or(() -> whole.map(each -> own.get(0)));
  }

  private static boolean isLong(String words) {
    return Words.count(words) >= 4;
  }
}
