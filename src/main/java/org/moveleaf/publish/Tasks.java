package org.moveleaf.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Runs tasks side by side. After a failure none is begun that comes behind it in the order of
 * starting; so what is reported is the same in every run.
 */
final class Tasks {

  // The common pool is none on a computer with two cores: each task would be a thread of its own.
  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Tasks::thread);
  private final List<CompletableFuture<?>> all = new ArrayList<>();
  private final AtomicInteger firstFailure = new AtomicInteger(Integer.MAX_VALUE);

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "publish");
    thread.setDaemon(true);
    return thread;
  }

  /** Starts one; its result is {@code null} if it was not begun. */
  <T> CompletableFuture<T> start(Supplier<T> work) {
    int number = all.size();
    CompletableFuture<T> task =
        CompletableFuture.supplyAsync(
                () -> number < firstFailure.get() ? work.get() : null, threads)
            .whenComplete(
                (result, failure) -> {
                  if (failure != null) {
                    firstFailure.accumulateAndGet(number, Math::min);
                  }
                });
    all.add(task);
    return task;
  }

  /**
   * Waits until nothing runs any more.
   *
   * @throws java.util.concurrent.CompletionException with what the first that failed has thrown
   */
  void join() {
    threads.shutdown();
    CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))
        .exceptionally(failure -> null)
        .join();
    all.forEach(CompletableFuture::join);
  }
}
