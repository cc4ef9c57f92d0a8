package org.moveleaf.render.site;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moveleaf.figure.Illustrator;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.PainBand;
import org.moveleaf.model.Phase;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Variation;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.view.ExerciseView;
import org.moveleaf.render.view.FigureView;
import org.moveleaf.render.view.ProgrammeViews;
import org.moveleaf.render.view.StageView;
import org.moveleaf.theme.Messages;

/**
 * What the handout builder, the player and the diary know of the handbook, as a classic script: a
 * browser loads that from disk too, where it refuses to fetch data. Its addresses are those of
 * pages at the site's root.
 */
final class AppData {

  /** Which words the scripts say; patterns, so that numbers are filled in as on every page. */
  private static final List<String> WORDS =
      List.of(
          "diary",
          "dose",
          "exercise",
          "follow",
          "handout",
          "heading.exercise",
          "label.sides",
          "programme",
          "safety.advice",
          "unit");

  /** So many exercises come with one that a page asks for. */
  private static final int OF_A_PART = 50;

  private final Handbook handbook;
  private final LanguageSwitch languages;
  private final String inside;
  private final Messages messages;
  private final Function<Exercise, ExerciseView> exercises;
  private final ProgrammeViews programmes;
  private final BiFunction<List<Exercise>, Supplier<String>, String> files;
  private final BiFunction<Programme, Supplier<String>, String> known;

  /**
   * @param languages the sites in all languages
   * @param inside the folder of this one within the handbook's site, empty or with a slash
   * @param exercises an exercise in full, for a page at the site's root
   * @param files makes a file for some exercises of what is supplied, and gives its path
   * @param known gives what is supplied for a programme, or what the last build has made
   */
  AppData(
      Handbook handbook,
      LanguageSwitch languages,
      String inside,
      Messages messages,
      Function<Exercise, ExerciseView> exercises,
      ProgrammeViews programmes,
      BiFunction<List<Exercise>, Supplier<String>, String> files,
      BiFunction<Programme, Supplier<String>, String> known) {
    this.handbook = handbook;
    this.languages = languages;
    this.inside = inside;
    this.messages = messages;
    this.exercises = exercises;
    this.programmes = programmes;
    this.files = files;
    this.known = known;
  }

  /**
   * The exercises of a big handbook in scripts of their own, so that a page loads but those that it
   * shows; none for a small one. An exercise lies in the one that the hash of its id names.
   *
   * @return the paths of these scripts
   */
  List<String> parts() {
    Collection<Exercise> all = handbook.exercises().values();
    if (!LongList.isLong(all.size())) {
      return List.of();
    }
    int count = (all.size() + OF_A_PART - 1) / OF_A_PART;
    List<List<Exercise>> parts =
        Stream.<List<Exercise>>generate(ArrayList::new).limit(count).toList();
    all.forEach(each -> parts.get(Math.floorMod(each.id().hashCode(), count)).add(each));
    return parts.parallelStream().map(each -> files.apply(each, () -> part(each))).toList();
  }

  private String part(List<Exercise> some) {
    return script("window.moveleafExercises(", json -> exercises(json, some), ");\n");
  }

  /**
   * @param parts the paths of the scripts that hold the exercises; if there are none, this one does
   */
  String script(List<String> parts) {
    return script("window.moveleafData=", json -> all(json, parts), ";\n");
  }

  /** What writes a value. */
  private interface Content {
    void write(JsonWriter json) throws IOException;
  }

  private static String script(String before, Content content, String after) {
    StringWriter out = new StringWriter();
    out.write(before);
    try (JsonWriter json = new JsonWriter(out)) {
      json.setHtmlSafe(true);
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out + after;
  }

  private void all(JsonWriter json, List<String> parts) throws IOException {
    json.beginObject();
    json.name("language").value(messages.language());
    folders(json);
    words(json);
    json.name("limits");
    new DoseData(json).limits();
    bands(json);
    json.name("parts").beginArray();
    for (String each : parts) {
      json.value(each);
    }
    json.endArray();
    json.name("exercises");
    exercises(json, parts.isEmpty() ? handbook.exercises().values() : List.of());
    json.name("programmes");
    each(json, handbook.programmes().values(), it -> known.apply(it, () -> programme(it)));
    json.endObject();
  }

  private void exercises(JsonWriter json, Collection<Exercise> some) throws IOException {
    each(json, some, this::exercise);
  }

  private String exercise(Exercise exercise) {
    return script("", json -> exercise(json, exercise), "");
  }

  private String programme(Programme programme) {
    return script("", json -> programme(json, programme), "");
  }

  /** Writes values one after the other; they are made on all cores. */
  private static <T> void each(JsonWriter json, Collection<T> values, Function<T, String> writer)
      throws IOException {
    json.beginArray();
    for (String each : values.parallelStream().map(writer).toList()) {
      json.jsonValue(each);
    }
    json.endArray();
  }

  /** Where the handbook's site begins, and the folders in it that hold other languages. */
  private void folders(JsonWriter json) throws IOException {
    json.name("top").value(inside.isEmpty() ? "./" : "../");
    json.name("folders").beginArray();
    for (LanguageSwitch.Site each : languages.sites()) {
      if (!each.folder().isEmpty()) {
        json.value(each.folder());
      }
    }
    json.endArray();
  }

  private void words(JsonWriter json) throws IOException {
    json.name("words").beginObject();
    for (String group : WORDS) {
      for (String key : messages.keysBelow(group)) {
        json.name(group + "." + key).value(messages.pattern(group + "." + key));
      }
    }
    json.endObject();
  }

  private void bands(JsonWriter json) throws IOException {
    json.name("bands").beginArray();
    for (PainBand band : handbook.settings().painScale()) {
      json.beginObject();
      json.name("min").value(band.range().min());
      json.name("max").value(band.range().max());
      json.name("key").value(band.advice().word());
      json.name("label").value(band.label());
      json.name("meaning").value(band.meaning());
      json.endObject();
    }
    json.endArray();
  }

  private void exercise(JsonWriter json, Exercise exercise) throws IOException {
    ExerciseView view = exercises.apply(exercise);
    json.beginObject();
    json.name("id").value(exercise.id());
    json.name("title").value(exercise.title());
    json.name("href").value(view.card().href());
    html(json, "start", view.how().start());
    json.name("steps").beginArray();
    for (Html step : view.how().steps()) {
      json.value(step.markup());
    }
    json.endArray();
    html(json, "feel", view.how().feel());
    html(json, "care", view.how().care());
    json.name("dose");
    new DoseData(json).write(exercise.dose());
    figure(json, view.figure());
    json.name("review").value(view.review().text());
    json.name("variations").beginArray();
    for (int i = 0; i < exercise.variations().size(); i++) {
      Variation variation = exercise.variations().get(i);
      json.beginObject();
      json.name("id").value(variation.id());
      json.name("title").value(variation.title());
      html(json, "text", view.variations().get(i).text());
      json.name("change");
      new DoseData(json).write(variation.dose());
      figure(json, view.variations().get(i).figure());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void html(JsonWriter json, String name, Html html) throws IOException {
    json.name(name).value(html.markup().strip());
  }

  private static void figure(JsonWriter json, FigureView figure) throws IOException {
    if (figure == null) {
      return;
    }
    json.name("figure").beginObject();
    json.name("kind").value(figure.layout().kind());
    json.name("stages").beginArray();
    for (StageView stage : figure.stages()) {
      stage(json, stage);
    }
    json.endArray();
    if (figure.film() != null) {
      json.name("film");
      stage(json, figure.film());
      json.name("strip").value(figure.strip());
      json.name("frames").value(Illustrator.frames(figure.round()));
      json.name("round").value(figure.round());
      json.name("atEnd").beginArray();
      for (String each : figure.atEnd()) {
        json.value(each);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void stage(JsonWriter json, StageView stage) throws IOException {
    json.beginObject();
    json.name("src").value(stage.src());
    json.name("caption").value(stage.caption());
    json.name("alt").value(stage.alt());
    json.name("width").value(stage.width());
    json.name("height").value(stage.height());
    // To a tenth of a millimetre.
    json.name("paper").value(Math.round(stage.paperWidth() * 10) / 10.0);
    json.endObject();
  }

  private void programme(JsonWriter json, Programme programme) throws IOException {
    json.beginObject();
    json.name("id").value(programme.id());
    json.name("title").value(programme.title());
    json.name("href").value(programmes.card(programme).href());
    json.name("phases").beginArray();
    for (Phase phase : programme.phases()) {
      json.beginObject();
      json.name("title").value(phase.title());
      json.name("warmUp");
      item(json, programme.warmUp(), phase);
      json.name("items").beginArray();
      for (Phase.Item item : phase.items()) {
        item(json, item, phase);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void item(JsonWriter json, Phase.Item item, Phase phase) throws IOException {
    json.beginObject();
    json.name("id").value(item.exercise().id());
    if (item.variation().isPresent()) {
      json.name("variation").value(item.variation().get().id());
    }
    json.name("dose");
    new DoseData(json).write(programmes.dose(item, phase));
    json.endObject();
  }
}
