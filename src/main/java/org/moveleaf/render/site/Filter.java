package org.moveleaf.render.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moveleaf.render.view.ExerciseCard;
import org.moveleaf.render.view.Tag;
import org.moveleaf.theme.Messages;

/**
 * What the list of exercises can be narrowed by: only what some exercise has.
 *
 * @param key the name of the data attribute on each entry of the list
 * @param label the question
 * @param options the answers
 */
public record Filter(String key, String label, List<Tag> options) {

  static List<Filter> of(Collection<ExerciseCard> cards, Messages messages) {
    return List.of(
        filter("position", cards, messages, card -> card.traits().positions()),
        filter("equipment", cards, messages, card -> card.traits().equipment()),
        filter("type", cards, messages, card -> List.of(card.traits().type())),
        filter(
            "level",
            cards,
            messages,
            card ->
                List.of(
                    new Tag(String.valueOf(card.traits().level()), card.traits().levelLabel()))),
        filter("region", cards, messages, card -> card.traits().regions()));
  }

  private static Filter filter(
      String key,
      Collection<ExerciseCard> cards,
      Messages messages,
      Function<ExerciseCard, List<Tag>> tags) {
    Map<String, Tag> options = new LinkedHashMap<>();
    cards.stream()
        .flatMap(card -> tags.apply(card).stream())
        .forEach(tag -> options.putIfAbsent(tag.key(), tag));
    return new Filter(key, messages.text("list." + key), List.copyOf(options.values()));
  }
}
