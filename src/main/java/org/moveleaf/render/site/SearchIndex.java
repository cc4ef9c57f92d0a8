package org.moveleaf.render.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.model.Citation;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.render.view.ExerciseCard;
import org.moveleaf.render.view.StageView;
import org.moveleaf.render.view.Tag;
import org.moveleaf.render.view.TraitsView;
import org.moveleaf.theme.Messages;

/**
 * By what exercises are found and how they are shown in a list, as a classic script: a browser
 * loads that from disk too, where it refuses to fetch data. What many of them share stands there
 * once, in a table; an exercise names places in it.
 */
final class SearchIndex {

  private final Map<String, Table<Tag>> tags = new LinkedHashMap<>();
  private final Table<StageView> pictures = new Table<>();
  private final Handbook handbook;
  private final Messages messages;

  /** Values in the order of their first use. */
  private static final class Table<T> {
    private final Map<T, Integer> places = new LinkedHashMap<>();

    int place(T value) {
      return places.computeIfAbsent(value, each -> places.size());
    }
  }

  private SearchIndex(Handbook handbook, Messages messages) {
    this.handbook = handbook;
    this.messages = messages;
  }

  /**
   * @param cards in the order of the list, as seen from the site's root
   */
  static String script(Collection<ExerciseCard> cards, Handbook handbook, Messages messages) {
    StringWriter out = new StringWriter();
    out.write("window.moveleafIndex=");
    try (JsonWriter json = new JsonWriter(out)) {
      json.setHtmlSafe(true);
      new SearchIndex(handbook, messages).write(json, cards);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out + ";\n";
  }

  private void write(JsonWriter json, Collection<ExerciseCard> cards) throws IOException {
    json.beginObject();
    json.name("exercises").beginArray();
    for (ExerciseCard card : cards) {
      exercise(json, card);
    }
    json.endArray();
    json.name("tags").beginObject();
    for (Map.Entry<String, Table<Tag>> each : tags.entrySet()) {
      json.name(each.getKey()).beginArray();
      for (Tag tag : each.getValue().places.keySet()) {
        json.beginArray().value(tag.key()).value(tag.label());
        String more = "search." + each.getKey() + "." + tag.key();
        if (messages.has(more)) {
          json.value(messages.text(more));
        }
        json.endArray();
      }
      json.endArray();
    }
    json.endObject();
    json.name("pictures").beginArray();
    for (StageView each : pictures.places.keySet()) {
      json.beginArray().value(each.src()).value(each.width()).value(each.height()).endArray();
    }
    json.endArray();
    json.endObject();
  }

  private void exercise(JsonWriter json, ExerciseCard card) throws IOException {
    TraitsView traits = card.traits();
    json.beginArray();
    json.value(card.id()).value(card.title()).value(names(card)).value(card.summary());
    json.value(card.picture() == null ? -1 : pictures.place(card.picture()));
    tags(json, "position", traits.positions());
    tags(json, "equipment", traits.equipment());
    tags(json, "type", List.of(traits.type()));
    tags(json, "level", List.of(new Tag(String.valueOf(traits.level()), traits.levelLabel())));
    tags(json, "region", traits.regions());
    tags(json, "muscle", traits.muscles());
    json.endArray();
  }

  private void tags(JsonWriter json, String kind, List<Tag> values) throws IOException {
    Table<Tag> table = tags.computeIfAbsent(kind, key -> new Table<>());
    json.beginArray();
    for (Tag each : values) {
      json.value(table.place(each));
    }
    json.endArray();
  }

  /** Other names, also those that source articles use. */
  private String names(ExerciseCard card) {
    Exercise exercise = handbook.exercises().get(card.id());
    Stream<String> stated =
        exercise.evidence().citations().stream()
            .map((Citation each) -> handbook.entry(each).orElseThrow())
            .map(SourceEntry::name);
    return Stream.concat(card.alsoCalled().stream(), stated)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
