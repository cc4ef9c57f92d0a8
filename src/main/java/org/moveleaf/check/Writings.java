package org.moveleaf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Passages;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Safety;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Step;

/** What a clinic has written on one sheet or page, without what the program adds. */
public final class Writings {

  private final List<Passage> passages = new ArrayList<>();

  private Writings() {}

  public static List<Passage> of(Exercise exercise) {
    return new Writings()
        .add(exercise.purpose(), exercise.instructions().start())
        .steps(exercise.instructions().steps())
        .add(exercise.instructions().feel(), exercise.instructions().care())
        .add(exercise.adjustment().easier(), exercise.adjustment().harder())
        .add(exercise.adjustment().moveOn())
        .add(exercise.variations().stream().map(each -> each.text()).toArray(Prose[]::new))
        .passages;
  }

  public static List<Passage> of(Programme programme) {
    return new Writings()
        .add(programme.text().purpose(), programme.text().forWhom())
        .add(programme.text().movingOn(), programme.text().goingBack())
        .passages;
  }

  public static List<Passage> of(GuidePage page) {
    return new Writings().add(page.body()).passages;
  }

  public static List<Passage> of(Safety safety) {
    return new Writings()
        .lines(safety.urgent(), safety)
        .lines(safety.soon(), safety)
        .lines(safety.stop(), safety)
        .add(safety.painRule())
        .passages;
  }

  /** All of them, in the order of the handbook; those of thousands of exercises fill a memory. */
  static Stream<Passage> of(Handbook handbook) {
    return Stream.<Stream<List<Passage>>>of(
            handbook.exercises().values().stream().map(Writings::of),
            handbook.programmes().values().stream().map(Writings::of),
            handbook.guide().values().stream().map(Writings::of),
            handbook.safety().stream().map(Writings::of),
            Stream.of(handbook).map(Writings::fields))
        .flatMap(each -> each)
        .flatMap(List::stream);
  }

  /** Sentences that are fields of a file; they are told at the place of their field. */
  private static List<Passage> fields(Handbook handbook) {
    List<Passage> all = new ArrayList<>();
    for (GuidePage each : handbook.guide().values()) {
      all.add(field(each.summary(), "summary", each.origin()));
    }
    for (Programme programme : handbook.programmes().values()) {
      for (int i = 0; i < programme.phases().size(); i++) {
        List<Phase.Item> items = programme.phases().get(i).items();
        for (int j = 0; j < items.size(); j++) {
          String name = "phases." + i + ".exercises." + j + ".why";
          all.add(field(items.get(j).why(), name, programme.origin()));
        }
      }
    }
    handbook
        .glossary()
        .forEach(each -> all.add(field(each.meaning(), each.id() + ".meaning", each.origin())));
    Settings settings = handbook.settings();
    Origin words = settings.cover().origin();
    all.add(field(settings.cover().description(), "description", words));
    for (int i = 0; i < settings.painScale().size(); i++) {
      String meaning = settings.painScale().get(i).meaning();
      all.add(field(meaning, "pain-scale." + i + ".meaning", words));
    }
    return all;
  }

  private static Passage field(String text, String name, Origin origin) {
    return new Passage(Passage.Kind.TEXT, text, List.of(), origin.at(name));
  }

  private Writings add(Prose... texts) {
    List.of(texts).forEach(each -> passages.addAll(Passages.of(each)));
    return this;
  }

  private Writings steps(List<Step> steps) {
    steps.forEach(each -> passages.add(Passages.of(each.inlines(), each.range())));
    return this;
  }

  private Writings lines(List<List<Inline>> lines, Safety safety) {
    lines.forEach(line -> passages.add(Passages.of(line, safety.origin().source().start())));
    return this;
  }
}
