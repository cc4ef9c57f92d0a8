package org.moveleaf.render.site;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.moveleaf.cache.FileKey;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.RecordCodec;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Programme;
import org.moveleaf.render.view.ExerciseKeys;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;

/**
 * The scripts of a site, with what they know of the handbook: what finds exercises, and the apps.
 */
final class SiteScripts {

  private static final RecordCodec<Text> TEXT = new RecordCodec<>(Text.class, Void.class);

  private final Handbook handbook;
  private final Messages messages;
  private final Places places;
  private final SiteAssets assets;
  private final ExerciseKeys keys;
  private final KeptSite kept;
  private final KeptValues values;
  private final FinderScripts finder;
  private final AppScripts apps;

  /** A part of a script. */
  record Text(String all) {}

  /**
   * @param languages the sites in all languages, this one among them
   * @param inside the folder of this one within the handbook's site, empty or with a slash
   * @param assets takes them in
   * @param kept files of the last build
   * @param values of the last build
   */
  SiteScripts(
      Handbook handbook,
      Theme theme,
      Places places,
      LanguageSwitch languages,
      String inside,
      SiteAssets assets,
      ExerciseKeys keys,
      KeptSite kept,
      KeptValues values) {
    this.handbook = handbook;
    this.messages = theme.messages();
    this.places = places;
    this.assets = assets;
    this.keys = keys;
    this.kept = kept;
    this.values = values;
    CompletableFuture<String> index = CompletableFuture.supplyAsync(this::index);
    String data = data(languages, inside);
    this.finder =
        FinderScripts.in(assets, theme, index.join(), LongList.isLong(handbook.exercises().size()));
    this.apps = AppScripts.in(assets, theme, finder, data);
  }

  FinderScripts finder() {
    return finder;
  }

  AppScripts apps() {
    return apps;
  }

  /** The file by which exercises are found. */
  private String index() {
    return kept.anywhere(
        FileKey.exact(keys.ofLibrary(List.of("index"))),
        () -> SearchIndex.script(places.cards(places.top()), handbook, messages),
        made -> assets.add("assets/index", ".js", made));
  }

  private String data(LanguageSwitch languages, String inside) {
    Place top = places.top();
    AppData data =
        new AppData(
            handbook,
            languages,
            inside,
            messages,
            // Each exercise explains its words anew: it may be the only one on a sheet.
            each -> top.exercises().full(each, places.writer(top)),
            top.programmes(),
            this::exercises,
            this::programme);
    return data.script(data.parts());
  }

  /** The file with the data of some exercises. */
  private String exercises(List<Exercise> some, Supplier<String> maker) {
    FileKey key =
        new FileKey(
            keys.ofLibrary(some, List.of("data")),
            () -> keys.of(some, List.of(some.stream().map(keys::ladder).toList())));
    return kept.anywhere(key, maker, made -> assets.add("assets/exercises", ".js", made));
  }

  /** What the apps know of a programme. */
  private String programme(Programme programme, Supplier<String> maker) {
    String key = "data " + keys.ofSummaries(programme, List.of());
    Optional<Text> known = values.find(key, TEXT, null);
    Text text = known.orElseGet(() -> new Text(maker.get()));
    values.put(key, TEXT, text);
    return text.all;
  }
}
