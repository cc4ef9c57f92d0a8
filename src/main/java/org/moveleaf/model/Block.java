package org.moveleaf.model;

import java.util.List;
import org.moveleaf.diagnostic.SourceRange;

/** A block of text: what stands on lines of its own. */
public sealed interface Block {

  SourceRange range();

  <R> R accept(Visitor<R> visitor);

  record Paragraph(List<Inline> inlines, SourceRange range) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }

    /** Whether all words are important; a full stop may stand behind them. */
    public boolean isStrong() {
      return !inlines.isEmpty()
          && inlines.get(0) instanceof Inline.Strong
          && inlines.stream()
              .skip(1)
              .allMatch(
                  each ->
                      each instanceof Inline.Text text
                          && text.text().codePoints().noneMatch(Character::isLetterOrDigit));
    }
  }

  /**
   * @param level 1 to 6, as typed
   */
  record Heading(int level, List<Inline> inlines, SourceRange range) implements Block {
    public Heading {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  record BulletList(List<Item> items, boolean tight, SourceRange range) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bulletList(this);
    }
  }

  record NumberedList(int first, List<Item> items, boolean tight, SourceRange range)
      implements Block {
    public NumberedList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.numberedList(this);
    }
  }

  /** One entry of a list. */
  record Item(List<Block> blocks, SourceRange range) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  record Quote(List<Block> blocks, SourceRange range) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * @param info what stands behind the opening fence, empty for none
   */
  record CodeBlock(String info, String text, SourceRange range) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /** A line across the page. */
  record Rule(SourceRange range) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * A table whose rows all have as many cells as the head.
   *
   * @param head the column headings
   * @param rows each a list of cells, each cell a list of inlines
   */
  record Table(List<List<Inline>> head, List<List<List<Inline>>> rows, SourceRange range)
      implements Block {
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** One answer for each kind. */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R heading(Heading heading);

    R bulletList(BulletList list);

    R numberedList(NumberedList list);

    R quote(Quote quote);

    R codeBlock(CodeBlock code);

    R rule(Rule rule);

    R table(Table table);
  }
}
