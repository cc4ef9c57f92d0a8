package org.moveleaf.cache;

import java.util.function.Supplier;

/** What is made when it is first asked for, and then kept. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private T made;

  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
