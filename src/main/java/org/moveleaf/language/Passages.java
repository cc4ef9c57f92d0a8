package org.moveleaf.language;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Block;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Prose;

/** Cuts texts into passages, in reading order. */
public final class Passages implements Block.Visitor<Void> {

  private final List<Passage> passages = new ArrayList<>();

  private Passages() {}

  public static List<Passage> of(Prose prose) {
    Passages reader = new Passages();
    prose.blocks().forEach(each -> each.accept(reader));
    return reader.passages;
  }

  /** Running text as one passage. */
  public static Passage of(List<Inline> inlines, SourceRange range) {
    return Reader.read(Passage.Kind.TEXT, inlines, range);
  }

  private Void add(Passage.Kind kind, List<Inline> inlines, SourceRange range) {
    passages.add(Reader.read(kind, inlines, range));
    return null;
  }

  private Void items(List<Block.Item> items) {
    items.forEach(item -> item.blocks().forEach(each -> each.accept(this)));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return add(Passage.Kind.TEXT, paragraph.inlines(), paragraph.range());
  }

  @Override
  public Void heading(Block.Heading heading) {
    return add(Passage.Kind.HEADING, heading.inlines(), heading.range());
  }

  @Override
  public Void bulletList(Block.BulletList list) {
    return items(list.items());
  }

  @Override
  public Void numberedList(Block.NumberedList list) {
    return items(list.items());
  }

  @Override
  public Void quote(Block.Quote quote) {
    quote.blocks().forEach(each -> each.accept(this));
    return null;
  }

  /** What is to be taken letter by letter is not prose. */
  @Override
  public Void codeBlock(Block.CodeBlock code) {
    return null;
  }

  @Override
  public Void rule(Block.Rule rule) {
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    table.head().forEach(cell -> add(Passage.Kind.CELL, cell, table.range()));
    table.rows().forEach(row -> row.forEach(c -> add(Passage.Kind.CELL, c, table.range())));
    return null;
  }

  /** Joins the words of a passage and notes where they stand. */
  private static final class Reader implements Inline.Visitor<Void> {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();

    static Passage read(Passage.Kind kind, List<Inline> inlines, SourceRange range) {
      Reader reader = new Reader();
      reader.all(inlines);
      return new Passage(kind, reader.text.toString(), reader.pieces, range);
    }

    private Void all(List<Inline> inlines) {
      inlines.forEach(each -> each.accept(this));
      return null;
    }

    @Override
    public Void text(Inline.Text words) {
      int start = text.length();
      text.append(words.text());
      pieces.add(new Passage.Piece(start, text.length(), words.range()));
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return all(emphasis.children());
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return all(strong.children());
    }

    @Override
    public Void code(Inline.Code code) {
      text.append(code.text());
      return null;
    }

    @Override
    public Void link(Inline.Link link) {
      return all(link.children());
    }

    /** An alternative text is no part of the sentence around it. */
    @Override
    public Void image(Inline.Image image) {
      return null;
    }

    @Override
    public Void lineBreak(Inline.Break lineBreak) {
      text.append(' ');
      return null;
    }
  }
}
