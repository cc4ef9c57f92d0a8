package org.moveleaf.publish;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is on, a program that is asked to end (Ctrl-C, a signal) waits until it is off. */
final class ShutdownGuard implements AutoCloseable {

  private static final int MOST_SECONDS = 20;

  private final CountDownLatch off = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await);

  private ShutdownGuard() {}

  /**
   * Turns a guard on.
   *
   * @throws IOException if the program is already about to end
   */
  static ShutdownGuard on() throws IOException {
    ShutdownGuard guard = new ShutdownGuard();
    try {
      Runtime.getRuntime().addShutdownHook(guard.hook);
    } catch (IllegalStateException e) {
      throw new IOException("the program is about to end", e);
    }
    return guard;
  }

  private void await() {
    try {
      off.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    off.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook has just been let go.
    }
  }
}
