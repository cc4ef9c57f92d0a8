package org.moveleaf.figure;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

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
   * Draws the stages of figures, on all cores. Each is kept as soon as it is drawn, so that a build
   * which is stopped has not worked for nothing. A film is drawn when somebody asks for it.
   */
  public Map<Figure, Illustration> draw(Collection<Figure> figures) {
    Map<Figure, CompletableFuture<Illustration>> drawings = new LinkedHashMap<>();
    // Exercises of a large library share poses: each is drawn once.
    for (Figure figure : new LinkedHashSet<>(figures)) {
      String key = FigureKey.of(figure);
      drawings.put(
          figure,
          KeptIllustration.find(figure, key, cache)
              .map(CompletableFuture::completedFuture)
              .orElseGet(() -> start(() -> KeptIllustration.draw(figure, key, cache))));
    }
    Map<Figure, Illustration> drawn = joined(drawings);
    cache.forgetOthers(drawn.values().stream().map(Illustration::key).toList());
    return drawn;
  }

  /** Draws figures on all cores, without looking for them and without keeping them. */
  public static Map<Figure, Illustration> drawAll(Collection<Figure> figures) {
    Map<Figure, CompletableFuture<Illustration>> drawings = new LinkedHashMap<>();
    new LinkedHashSet<>(figures).forEach(figure -> drawings.put(figure, start(() -> draw(figure))));
    return joined(drawings);
  }

  private static CompletableFuture<Illustration> start(Supplier<Illustration> drawing) {
    return CompletableFuture.supplyAsync(drawing, CORES);
  }

  private static Map<Figure, Illustration> joined(
      Map<Figure, CompletableFuture<Illustration>> drawings) {
    Map<Figure, Illustration> drawn = new HashMap<>();
    drawings.forEach((figure, drawing) -> drawn.put(figure, drawing.join()));
    return drawn;
  }

  /** Draws one figure, without looking for it and without keeping it. */
  public static DrawnIllustration draw(Figure figure) {
    return new DrawnIllustration(
        FigureKey.of(figure), Illustrator.stills(figure), Illustrator.film(figure));
  }
}
