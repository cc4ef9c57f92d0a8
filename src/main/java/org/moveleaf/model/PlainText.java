package org.moveleaf.model;

import java.util.List;
import java.util.stream.Collectors;

/** Reads the words out of a text tree, blocks parted by a space. */
final class PlainText implements Block.Visitor<String>, Inline.Visitor<String> {

  private static final PlainText READER = new PlainText();

  private PlainText() {}

  static String of(List<Block> blocks) {
    return blocks.stream()
        .map(each -> each.accept(READER))
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(" "));
  }

  static String ofInlines(List<Inline> inlines) {
    return inlines.stream().map(each -> each.accept(READER)).collect(Collectors.joining());
  }

  private static String ofItems(List<Block.Item> items) {
    return items.stream().map(each -> of(each.blocks())).collect(Collectors.joining(" "));
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return ofInlines(paragraph.inlines());
  }

  @Override
  public String heading(Block.Heading heading) {
    return ofInlines(heading.inlines());
  }

  @Override
  public String bulletList(Block.BulletList list) {
    return ofItems(list.items());
  }

  @Override
  public String numberedList(Block.NumberedList list) {
    return ofItems(list.items());
  }

  @Override
  public String quote(Block.Quote quote) {
    return of(quote.blocks());
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return code.text().strip();
  }

  @Override
  public String rule(Block.Rule rule) {
    return "";
  }

  @Override
  public String table(Block.Table table) {
    String head = row(table.head());
    String rows = table.rows().stream().map(PlainText::row).collect(Collectors.joining(" "));
    return (head + " " + rows).strip();
  }

  private static String row(List<List<Inline>> cells) {
    return cells.stream().map(PlainText::ofInlines).collect(Collectors.joining(" "));
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return ofInlines(emphasis.children());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return ofInlines(strong.children());
  }

  @Override
  public String code(Inline.Code code) {
    return code.text();
  }

  @Override
  public String link(Inline.Link link) {
    return ofInlines(link.children());
  }

  @Override
  public String image(Inline.Image image) {
    return image.alternative();
  }

  @Override
  public String lineBreak(Inline.Break lineBreak) {
    return " ";
  }
}
