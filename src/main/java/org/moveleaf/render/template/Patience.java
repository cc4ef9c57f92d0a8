package org.moveleaf.render.template;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work in another thread, and gives up where nothing more comes of it.
 *
 * <p>What counts is the time that a processor has worked on it: a computer that sleeps meanwhile,
 * or has much else to do, is not to blame.
 */
final class Patience {

  private static final int WAIT_MILLISECONDS = 100;

  /** Far more than any template needs between two words. */
  private static final long MOST_NANOSECONDS = 5_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A thread that is through with one piece of work takes the next. */
  private static final ExecutorService WORKERS = Executors.newCachedThreadPool(Patience::thread);

  private final Future<Void> task;
  private final BoundedWriter out;
  private volatile long worker;
  private int length = -1;
  private long since;
  private boolean begun;

  private Patience(Callable<Void> work, BoundedWriter out) {
    this.out = out;
    this.task =
        WORKERS.submit(
            () -> {
              worker = Thread.currentThread().getId();
              return work.call();
            });
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "template");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Waits until the work is done.
   *
   * @param out what the work writes to
   * @throws TimeoutException if it wrote nothing in five seconds of work; it has been told to end
   * @throws ExecutionException with whatever the work threw
   */
  static void await(Callable<Void> work, BoundedWriter out)
      throws ExecutionException, TimeoutException {
    new Patience(work, out).await();
  }

  private void await() throws ExecutionException, TimeoutException {
    try {
      while (!isDone()) {
        long worked = worker == 0 ? since : THREADS.getThreadCpuTime(worker);
        // What the thread has worked for others does not count.
        boolean first = !begun && worker != 0;
        begun |= first;
        if (first || out.length() != length) {
          length = out.length();
          since = worked;
        } else if (worked - since > MOST_NANOSECONDS) {
          throw new TimeoutException();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      task.cancel(true);
    }
  }

  private boolean isDone() throws ExecutionException, InterruptedException {
    try {
      task.get(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }
}
