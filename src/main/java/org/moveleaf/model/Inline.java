package org.moveleaf.model;

import java.util.List;
import org.moveleaf.diagnostic.SourceRange;

/** A piece of running text. */
public sealed interface Inline {

  <R> R accept(Visitor<R> visitor);

  /** Plain words. */
  record Text(String text, SourceRange range) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Stressed words. */
  record Emphasis(List<Inline> children) implements Inline {
    public Emphasis {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** Important words. */
  record Strong(List<Inline> children) implements Inline {
    public Strong {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /** Words to be taken letter by letter. */
  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A link as the writer typed it.
   *
   * @param destination a file beside this one, an anchor or an address; see {@link Destination}
   * @param title the words shown on hovering, empty for none
   */
  record Link(String destination, String title, List<Inline> children, SourceRange range)
      implements Inline {
    public Link {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** A picture as the writer typed it, with its alternative text. */
  record Image(String destination, String title, String alternative, SourceRange range)
      implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** A line end; a hard one is kept when the text is set. */
  record Break(boolean hard) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /** One answer for each kind. */
  interface Visitor<R> {
    R text(Text text);

    R emphasis(Emphasis emphasis);

    R strong(Strong strong);

    R code(Code code);

    R link(Link link);

    R image(Image image);

    R lineBreak(Break lineBreak);
  }
}
