package org.moveleaf.render.template;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work in a thread of its own, and gives up where nothing more comes of it.
 *
 * <p>What counts is the time that a processor has worked on it: a computer that sleeps meanwhile,
 * or has much else to do, is not to blame.
 */
final class Patience {

  private static final int WAIT_MILLISECONDS = 100;

  /** Far more than any template needs between two words. */
  private static final long MOST_NANOSECONDS = 5_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final FutureTask<Void> task;
  private final BoundedWriter out;
  private int length = -1;
  private long since;

  private Patience(Callable<Void> work, BoundedWriter out) {
    this.task = new FutureTask<>(work);
    this.out = out;
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
    Thread thread = new Thread(task, "template");
    thread.setDaemon(true);
    thread.start();
    try {
      while (!isDone()) {
        long worked = THREADS.getThreadCpuTime(thread.getId());
        if (out.length() != length) {
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
      thread.interrupt();
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
