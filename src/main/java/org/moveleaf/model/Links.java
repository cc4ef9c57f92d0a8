package org.moveleaf.model;

import java.util.ArrayList;
import java.util.List;
import org.moveleaf.cache.Deferred;

/** Collects the links and pictures of a text. */
public final class Links implements Block.Visitor<Void>, Inline.Visitor<Void> {

  private final List<Inline.Link> links = new ArrayList<>();
  private final List<Inline.Image> images = new ArrayList<>();

  private Links() {}

  /** Whether there may be any in a part of a text; where not, nobody needs to read it. */
  static boolean mayBeIn(List<?> part) {
    return Deferred.mayHold(part, Inline.Link.class) || Deferred.mayHold(part, Inline.Image.class);
  }

  public static Links in(Prose prose) {
    Links links = new Links();
    links.visitBlocks(prose.blocks());
    return links;
  }

  public static Links in(List<Inline> inlines) {
    Links links = new Links();
    links.visitInlines(inlines);
    return links;
  }

  public List<Inline.Link> links() {
    return links;
  }

  public List<Inline.Image> images() {
    return images;
  }

  private Void visitBlocks(List<Block> blocks) {
    blocks.forEach(each -> each.accept(this));
    return null;
  }

  private Void visitInlines(List<Inline> inlines) {
    inlines.forEach(each -> each.accept(this));
    return null;
  }

  private Void visitItems(List<Block.Item> items) {
    items.forEach(each -> visitBlocks(each.blocks()));
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return visitInlines(paragraph.inlines());
  }

  @Override
  public Void heading(Block.Heading heading) {
    return visitInlines(heading.inlines());
  }

  @Override
  public Void bulletList(Block.BulletList list) {
    return visitItems(list.items());
  }

  @Override
  public Void numberedList(Block.NumberedList list) {
    return visitItems(list.items());
  }

  @Override
  public Void quote(Block.Quote quote) {
    return visitBlocks(quote.blocks());
  }

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
    table.head().forEach(this::visitInlines);
    table.rows().forEach(row -> row.forEach(this::visitInlines));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return visitInlines(emphasis.children());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return visitInlines(strong.children());
  }

  @Override
  public Void code(Inline.Code code) {
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    links.add(link);
    return visitInlines(link.children());
  }

  @Override
  public Void image(Inline.Image image) {
    images.add(image);
    return null;
  }

  @Override
  public Void lineBreak(Inline.Break lineBreak) {
    return null;
  }
}
