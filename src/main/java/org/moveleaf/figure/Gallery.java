package org.moveleaf.figure;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
   *
   * @return the drawings by the keys of the figures
   */
  public Map<String, Illustration> draw(Collection<KeyedFigure> figures) {
    List<CompletableFuture<Illustration>> drawings =
        // Exercises of a large library share poses: each is drawn once.
        figures.stream()
            .distinct()
            .map(
                figure ->
                    KeptIllustration.find(figure, cache)
                        .map(CompletableFuture::completedFuture)
                        .orElseGet(() -> start(() -> KeptIllustration.draw(figure, cache))))
            .toList();
    Map<String, Illustration> drawn = joined(drawings);
    cache.forgetOthers(drawn.keySet());
    return drawn;
  }

  /**
   * Draws figures on all cores, without looking for them and without keeping them.
   *
   * @return the drawings by the keys of the figures
   */
  public static Map<String, Illustration> drawAll(Collection<KeyedFigure> figures) {
    return joined(
        figures.stream().distinct().map(each -> start(() -> draw(each.figure()))).toList());
  }

  private static CompletableFuture<Illustration> start(Supplier<Illustration> drawing) {
    return CompletableFuture.supplyAsync(drawing, CORES);
  }

  private static Map<String, Illustration> joined(List<CompletableFuture<Illustration>> drawings) {
    Map<String, Illustration> drawn = new HashMap<>();
    drawings.stream().map(CompletableFuture::join).forEach(each -> drawn.put(each.key(), each));
    return drawn;
  }

  /** Draws one figure, without looking for it and without keeping it. */
  public static DrawnIllustration draw(Figure figure) {
    return new DrawnIllustration(
        FigureKey.of(figure), Illustrator.stills(figure), Illustrator.film(figure));
  }
}
