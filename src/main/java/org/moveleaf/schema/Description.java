package org.moveleaf.schema;

import java.util.List;

/**
 * What a shape takes, told to others than readers: editors that complete and check what is typed.
 *
 * <p>It refuses nothing that people type and the shape accepts; what only holds between fields is
 * left to the reading.
 */
public sealed interface Description {

  /** Hands this description to the method of its kind. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of description, so that none is forgotten. */
  interface Visitor<R> {
    R text(Text text);

    R form(Form form);

    R whole(Whole whole);

    R decimal(Decimal decimal);

    R words(Words words);

    R either(Either either);

    R items(Items items);

    R free(Free free);

    R fields(Fields fields);
  }

  /** One of several. */
  static Description either(Description... choices) {
    return new Either(List.of(choices));
  }

  /**
   * Text, or a number or word that can be read as text.
   *
   * @param max how many characters at most
   * @param mayBeEmpty whether the key may stand there with nothing behind it
   */
  record Text(int max, boolean mayBeEmpty) implements Description {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Text of one form.
   *
   * @param pattern the form, as a regular expression that Java and JavaScript read alike
   * @param example how it is typed
   */
  record Form(String pattern, String example) implements Description {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.form(this);
    }
  }

  /** A whole number within limits. */
  record Whole(int min, int max) implements Description {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }
  }

  /** A number within limits. */
  record Decimal(double min, double max) implements Description {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decimal(this);
    }
  }

  /** One of a few words. */
  record Words(List<String> words) implements Description {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** What fits one of several descriptions. */
  record Either(List<Description> choices) implements Description {
    public Either {
      choices = List.copyOf(choices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.either(this);
    }
  }

  /**
   * A list.
   *
   * @param min how many items at least
   */
  record Items(Description item, int min) implements Description {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  /**
   * A mapping whose keys the writer chooses.
   *
   * @param keys the form of the keys, as a regular expression
   */
  record Free(String keys, Description value) implements Description {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.free(this);
    }
  }

  /** A mapping with known fields. */
  record Fields(List<Named> fields) implements Description {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fields(this);
    }
  }

  /** One field of a mapping. */
  record Named(String name, boolean required, Description value) {}
}
