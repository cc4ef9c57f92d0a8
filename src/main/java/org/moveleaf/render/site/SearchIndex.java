package org.moveleaf.render.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.model.Citation;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.render.view.ExerciseCard;
import org.moveleaf.render.view.Tag;

/**
 * The words by which exercises are found, as a classic script: a browser loads that from disk too,
 * where it refuses to fetch data.
 */
final class SearchIndex {

  private SearchIndex() {}

  /**
   * @param cards in the order of the list
   */
  static String script(Collection<ExerciseCard> cards, Handbook handbook) {
    StringWriter out = new StringWriter();
    out.write("window.moveleafIndex=");
    try (JsonWriter json = new JsonWriter(out)) {
      json.setHtmlSafe(true);
      json.beginArray();
      for (ExerciseCard card : cards) {
        json.beginObject();
        json.name("id").value(card.id());
        json.name("title").value(card.title());
        json.name("names").value(names(card, handbook));
        json.name("words").value(words(card));
        json.name("text").value(card.summary());
        json.endObject();
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out + ";\n";
  }

  /** Other names, also those that source articles use. */
  private static String names(ExerciseCard card, Handbook handbook) {
    Exercise exercise = handbook.exercises().get(card.id());
    Stream<String> stated =
        exercise.evidence().citations().stream()
            .map((Citation each) -> handbook.entry(each).orElseThrow())
            .map(SourceEntry::name);
    return Stream.concat(card.alsoCalled().stream(), stated)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String words(ExerciseCard card) {
    return Stream.of(
                card.traits().positions(),
                card.traits().equipment(),
                card.traits().regions(),
                card.traits().muscles())
            .flatMap(Collection::stream)
            .map(Tag::label)
            .collect(Collectors.joining(" "))
        + " "
        + card.traits().type().label();
  }
}
