package org.moveleaf.render.print;

import java.util.function.Supplier;

/** What is made when it is first asked for, and then kept. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private T made;

  Once(Supplier<T> maker) {
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
