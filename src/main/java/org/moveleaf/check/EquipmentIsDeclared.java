package org.moveleaf.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.language.Passage;
import org.moveleaf.language.Passages;
import org.moveleaf.language.Phrases;
import org.moveleaf.language.Phrases.Found;
import org.moveleaf.language.Sentence;
import org.moveleaf.language.WordLists;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Prose;
import org.moveleaf.model.Settings;
import org.moveleaf.model.Variation;
import org.moveleaf.model.Vocabulary;

/**
 * What a reader needs to do the start and the steps is declared, and what is declared is named
 * somewhere. Notes may name more: they speak of other ways to do it.
 */
final class EquipmentIsDeclared implements Rule {

  private final WordLists lists;
  private final Predicate<SourceText> isSpoilt;
  private final Phrases hedges;

  /**
   * @param isSpoilt says of which files something could not be read
   */
  EquipmentIsDeclared(WordLists lists, Predicate<SourceText> isSpoilt) {
    this.lists = lists;
    this.isSpoilt = isSpoilt;
    this.hedges = new Phrases(lists.hedges());
  }

  @Override
  public void check(Handbook handbook, Diagnostics diagnostics) {
    Map<String, List<String>> forms = forms(handbook.settings());
    Map<String, Phrases> words = new TreeMap<>();
    forms.forEach((id, each) -> words.put(id, new Phrases(each)));
    Phrases any = new Phrases(forms.values().stream().flatMap(List::stream).toList());
    handbook.exercises().values().stream()
        // What could not be read may be what seems to be missing.
        .filter(each -> !isSpoilt.test(each.origin().source()))
        .forEach(each -> check(each, words, any, diagnostics));
  }

  private Map<String, List<String>> forms(Settings settings) {
    Map<String, List<String>> forms = new TreeMap<>(lists.equipment());
    settings
        .labels()
        .getOrDefault(Vocabulary.EQUIPMENT, Map.of())
        .forEach((id, label) -> forms.put(id, List.of(label, label + "s")));
    return forms;
  }

  private void check(
      Exercise exercise, Map<String, Phrases> words, Phrases any, Diagnostics diagnostics) {
    Set<String> declared = new HashSet<>(exercise.traits().equipment());
    exercise.variations().forEach(each -> declared.addAll(each.equipment()));
    List<Passage> doing = new ArrayList<>(Passages.of(exercise.instructions().start()));
    exercise
        .instructions()
        .steps()
        .forEach(step -> doing.add(Passages.of(step.inlines(), step.range())));
    List<Sentence> asking = sentences(doing, any);
    words.forEach(
        (id, phrases) -> {
          if (!declared.contains(id)) {
            undeclared(id, phrases, asking, diagnostics);
          }
        });
    mentioned(exercise, declared, words, doing, diagnostics);
  }

  private void undeclared(
      String id, Phrases phrases, List<Sentence> asking, Diagnostics diagnostics) {
    for (Sentence sentence : asking) {
      for (Found found : phrases.in(sentence.text())) {
        diagnostics.add(
            Diagnostic.warning(
                    "equipment/undeclared",
                    sentence.at(found.start(), found.end()),
                    "`" + found.text() + "` is needed, and `equipment` does not say so")
                .withHint("add `" + id + "` to `equipment`, or move the words to the notes"));
        return;
      }
    }
  }

  /** Those that ask for what they name; “as if a chair stood behind you” does not. */
  private List<Sentence> sentences(List<Passage> passages, Phrases equipment) {
    return passages.stream()
        // Cutting the others into sentences would take most of the time.
        .filter(each -> equipment.anyIn(each.text()))
        .flatMap(each -> each.sentences().stream())
        .filter(each -> equipment.anyIn(each.text()))
        .filter(each -> !hedges.anyIn(each.text()))
        .toList();
  }

  private static void mentioned(
      Exercise exercise,
      Set<String> declared,
      Map<String, Phrases> words,
      List<Passage> doing,
      Diagnostics diagnostics) {
    List<Passage> all = new ArrayList<>(doing);
    List<Prose> notes =
        new ArrayList<>(
            List.of(
                exercise.purpose(),
                exercise.instructions().feel(),
                exercise.instructions().care(),
                exercise.adjustment().easier(),
                exercise.adjustment().harder()));
    exercise.variations().stream().map(Variation::text).forEach(notes::add);
    notes.forEach(each -> all.addAll(Passages.of(each)));
    declared.stream()
        .sorted()
        .filter(words::containsKey)
        .filter(id -> all.stream().noneMatch(each -> words.get(id).anyIn(each.text())))
        .forEach(
            id ->
                diagnostics.add(
                    Diagnostic.notice(
                            "equipment/unmentioned",
                            exercise.origin().at("equipment"),
                            "`" + id + "` is declared, and no text names it")
                        .withHint("name it in the start or the steps, or take it out")));
  }
}
