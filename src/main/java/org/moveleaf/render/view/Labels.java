package org.moveleaf.render.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.moveleaf.model.Position;
import org.moveleaf.model.Review;
import org.moveleaf.model.Traits;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.render.text.DosePhrases;
import org.moveleaf.theme.Messages;

/** Finds the words for what content names by key. */
public final class Labels {

  /** The key that stands for needing nothing. */
  public static final String NOTHING = "none";

  private final Messages messages;
  private final Map<String, Tag> tags = new ConcurrentHashMap<>();

  public Labels(Messages messages) {
    this.messages = messages;
  }

  public Tag equipment(String id) {
    return tag(Vocabulary.EQUIPMENT, id);
  }

  public Tag position(Position position) {
    return tag("position", position.word());
  }

  private Tag tag(String kind, String id) {
    return tags.computeIfAbsent(kind + "." + id, key -> new Tag(id, messages.text("label." + key)));
  }

  private List<Tag> tags(String kind, List<String> ids) {
    return ids.stream().map(id -> tag(kind, id)).toList();
  }

  TraitsView traits(Traits traits) {
    List<String> equipment = traits.equipment().isEmpty() ? List.of(NOTHING) : traits.equipment();
    return new TraitsView(
        tag("type", traits.type().word()),
        traits.level(),
        messages.text("label.level." + traits.level()),
        traits.positions().stream().map(this::position).toList(),
        tags(Vocabulary.EQUIPMENT, equipment),
        tags(Vocabulary.REGION, traits.regions()),
        tags(Vocabulary.MUSCLE, traits.muscles()));
  }

  /** All equipment in words, or that none is needed. */
  String equipmentList(List<String> equipment) {
    return equipment.isEmpty()
        ? messages.text("label.equipment." + NOTHING)
        : list(tags(Vocabulary.EQUIPMENT, equipment).stream().map(Tag::label).toList());
  }

  /** Words in a row, as the language sets them. */
  String list(List<String> words) {
    return String.join(messages.text("unit.list-separator"), words);
  }

  /** Who has looked at a text, and when it is or was due for the next look. */
  ReviewView review(Review review, LocalDate today) {
    String due = review.isOverdue(today) ? "site.overdue" : "site.next-review";
    String text =
        review
            .by()
            .map(by -> dated("site.reviewed", review.on(), Map.of("by", by)))
            .orElseGet(() -> messages.text("site.unreviewed"));
    return new ReviewView(
        review.by().isPresent(),
        review.behind(),
        review.behind() ? messages.text("site.behind") + " " + text : text,
        dated(due, review.next(), Map.of()));
  }

  /** A message that names a day. */
  public String dated(String key, LocalDate day, Map<String, ?> more) {
    Map<String, Object> arguments = new HashMap<>(more);
    arguments.put("date", day);
    return messages.text(key, arguments);
  }

  String minutes(int seconds) {
    return messages.text("unit.about-minutes", Map.of("n", DosePhrases.minutes(seconds)));
  }
}
