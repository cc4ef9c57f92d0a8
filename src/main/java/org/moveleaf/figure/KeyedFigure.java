package org.moveleaf.figure;

import java.util.function.Supplier;

/**
 * A figure that is known by its key. What is to be drawn is made out when somebody asks for it:
 * nobody does where it has been drawn and looked at before.
 */
public final class KeyedFigure {

  private final String key;
  private final Supplier<Figure> figure;

  /**
   * @param key as {@link #of} has found it for the same figure
   * @param figure makes it
   */
  public KeyedFigure(String key, Supplier<Figure> figure) {
    this.key = key;
    this.figure = figure;
  }

  public static KeyedFigure of(Figure figure) {
    return new KeyedFigure(FigureKey.of(figure), () -> figure);
  }

  /** {@linkplain Figure#otherSide() Its other side}; for its key the poses are made out. */
  public KeyedFigure otherSide() {
    return new KeyedFigure(FigureKey.of(figure().otherSide()), () -> figure().otherSide());
  }

  /** Of another figure, or of another program, it is another one. */
  public String key() {
    return key;
  }

  public Figure figure() {
    return figure.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyedFigure keyed && key.equals(keyed.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
