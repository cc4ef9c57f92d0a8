package org.moveleaf.render.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.moveleaf.model.Citation;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.theme.Messages;

/**
 * The index at the back of the book: exercises under all their names, also those of the source
 * articles where they are in the language of the book; muscles; guide pages; words explained.
 */
final class BookIndex {

  /** More places than this under one word help nobody. */
  private static final int MAX_PLACES = 40;

  private final Handbook handbook;
  private final Messages messages;
  private final Addresses addresses;
  private final Map<String, Entry> entries = new TreeMap<>();

  private record Entry(String words, String see, Set<String> places) {}

  private BookIndex(Handbook handbook, Messages messages, Addresses addresses) {
    this.handbook = handbook;
    this.messages = messages;
    this.addresses = addresses;
  }

  static List<IndexLetter> of(Handbook handbook, Messages messages, Addresses addresses) {
    BookIndex index = new BookIndex(handbook, messages, addresses);
    handbook.exercises().values().forEach(index::addExercise);
    for (Programme programme : handbook.programmes().values()) {
      index.add(programme.title(), null, addresses.programme(programme.id()));
    }
    for (GuidePage page : handbook.guide().values()) {
      index.add(page.title(), null, addresses.guide(page.id(), ""));
    }
    for (GlossaryTerm term : handbook.glossary()) {
      index.add(term.term(), null, addresses.glossary(term.id()));
    }
    return index.letters();
  }

  private void addExercise(Exercise exercise) {
    String place = addresses.exercise(exercise.id());
    add(exercise.title(), null, place);
    exercise.name().alsoCalled().forEach(name -> addName(name, exercise, place));
    for (Citation citation : exercise.evidence().citations()) {
      SourceEntry entry = handbook.entry(citation).orElseThrow();
      if (entry.nameLanguage().isEmpty()) {
        addName(withoutNumber(entry.name()), exercise, place);
      }
    }
    for (String muscle : exercise.traits().muscles()) {
      String label = messages.text("label.muscle." + muscle);
      add(withoutBrackets(label), null, place);
    }
  }

  /**
   * Another name, unless it would stand beside the title: “Heel digs” is found at “Heel dig”. What
   * an article has with a colon is no name but a heading.
   */
  private void addName(String name, Exercise exercise, String place) {
    boolean isBeside = letters(name).startsWith(letters(exercise.title()));
    boolean isSame = name.equalsIgnoreCase(exercise.title());
    if (isSame || !isBeside && name.indexOf(':') < 0) {
      add(name, exercise.title(), place);
    }
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  /** “12 Overhead Arm Reach” is looked for under O. */
  private static String withoutNumber(String name) {
    return withoutBrackets(name.replaceAll("^[0-9]+\\s+", ""));
  }

  /** Words that are all in brackets stay. */
  private static String withoutBrackets(String words) {
    String outside = words.replaceAll("\\s*\\(.*\\)", "").strip();
    return outside.isEmpty() ? words : outside;
  }

  /** The same words in another case are the same entry; the exercise's own title wins. */
  private void add(String words, String see, String place) {
    String key = words.toLowerCase(Locale.ROOT);
    String other = words.equalsIgnoreCase(see) ? null : see;
    Entry entry =
        entries.computeIfAbsent(
            key + "\u0000" + (other == null ? "" : other),
            each -> new Entry(words, other, new LinkedHashSet<>()));
    if (entry.places.size() < MAX_PLACES) {
      entry.places.add(place);
    }
  }

  private List<IndexLetter> letters() {
    Map<String, List<IndexEntry>> letters = new TreeMap<>(messages.letters());
    entries.values().stream()
        .sorted(
            Comparator.comparing((Entry each) -> each.words, messages.alphabet())
                .thenComparing(each -> each.see == null ? "" : each.see))
        .forEach(
            each ->
                letters
                    .computeIfAbsent(letter(each.words), letter -> new ArrayList<>())
                    .add(
                        new IndexEntry(
                            messages.capital(each.words), each.see, List.copyOf(each.places))));
    return letters.values().stream().map(each -> new IndexLetter(heading(each), each)).toList();
  }

  /**
   * Words with an accent on their first letter file under the plain letter, where it is the same.
   */
  private String heading(List<IndexEntry> entries) {
    String first = letter(entries.get(0).words());
    String plain = letter(Normalizer.normalize(first, Normalizer.Form.NFD));
    return messages.letters().compare(first, plain) == 0 ? plain : first;
  }

  private String letter(String words) {
    return messages.capital(words).substring(0, words.offsetByCodePoints(0, 1));
  }
}
