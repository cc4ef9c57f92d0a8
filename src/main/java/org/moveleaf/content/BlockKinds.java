package org.moveleaf.content;

import org.moveleaf.model.Block;

/** What blocks are called in messages. */
final class BlockKinds implements Block.Visitor<String> {

  static final BlockKinds NAMES = new BlockKinds();

  private BlockKinds() {}

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return "a paragraph";
  }

  @Override
  public String heading(Block.Heading heading) {
    return "a heading";
  }

  @Override
  public String bulletList(Block.BulletList list) {
    return "a list of points";
  }

  @Override
  public String numberedList(Block.NumberedList list) {
    return "a numbered list";
  }

  @Override
  public String quote(Block.Quote quote) {
    return "a quotation";
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return "text that is set as program code";
  }

  @Override
  public String rule(Block.Rule rule) {
    return "a line across the page";
  }

  @Override
  public String table(Block.Table table) {
    return "a table";
  }
}
