package org.moveleaf.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.moveleaf.figure.draw.Film;
import org.moveleaf.figure.draw.Still;

/** Draws many figures at once, each only if it has not been drawn before. */
public final class Gallery {

  // The common pool is none on a computer with two cores: all figures would be drawn at once.
  private static final ExecutorService CORES =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Gallery::thread);

  private final FigureCache cache;

  /**
   * @param folder where drawn figures are kept from build to build
   */
  public Gallery(Path folder) {
    this.cache = new FigureCache(folder);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "figures");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Draws figures, on all cores; stills and films in pieces of their own, so that no core waits for
   * the last large one.
   */
  public Map<Figure, Illustration> draw(Collection<Figure> figures) {
    Map<Figure, Illustration> drawn = new HashMap<>();
    List<Pending> pending = new ArrayList<>();
    // Exercises of a large library share poses: each is drawn once.
    for (Figure figure : new LinkedHashSet<>(figures)) {
      String key = FigureKey.of(figure);
      Optional<Illustration> known = cache.find(key);
      if (known.isPresent()) {
        drawn.put(figure, known.get());
      } else {
        pending.add(Pending.start(figure, key));
      }
    }
    // Kept as soon as it is drawn, so that a build which is stopped has not worked for nothing.
    pending.stream()
        .map(each -> each.whole().thenAccept(cache::keep))
        .toList()
        .forEach(CompletableFuture::join);
    pending.forEach(each -> drawn.put(each.figure, each.join()));
    cache.forgetOthers(drawn.values().stream().map(Illustration::key).toList());
    return drawn;
  }

  /** A figure that is being drawn. */
  private record Pending(
      Figure figure,
      String key,
      CompletableFuture<List<Still>> stills,
      CompletableFuture<Optional<Film>> film) {

    static Pending start(Figure figure, String key) {
      return new Pending(
          figure,
          key,
          CompletableFuture.supplyAsync(() -> Illustrator.stills(figure), CORES),
          CompletableFuture.supplyAsync(() -> Illustrator.film(figure), CORES));
    }

    CompletableFuture<Illustration> whole() {
      return stills.thenCombine(film, (pictures, movie) -> new Illustration(key, pictures, movie));
    }

    Illustration join() {
      return whole().join();
    }
  }

  /** Draws figures on all cores, without looking for them and without keeping them. */
  public static Map<Figure, Illustration> drawAll(Collection<Figure> figures) {
    List<Pending> pending =
        figures.stream().distinct().map(e -> Pending.start(e, FigureKey.of(e))).toList();
    Map<Figure, Illustration> drawn = new HashMap<>();
    pending.forEach(each -> drawn.put(each.figure, each.join()));
    return drawn;
  }

  /** Draws one figure, without looking for it and without keeping it. */
  public static Illustration draw(Figure figure) {
    return new Illustration(
        FigureKey.of(figure), Illustrator.stills(figure), Illustrator.film(figure));
  }
}
