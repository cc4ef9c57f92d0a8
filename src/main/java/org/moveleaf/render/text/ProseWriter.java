package org.moveleaf.render.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.model.Anchors;
import org.moveleaf.model.Block;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Prose;

/**
 * Writes texts as XHTML for one page. Terms of the glossary are linked where they first stand, so a
 * page needs a writer of its own, used in the order of reading.
 */
public final class ProseWriter {

  /** In CSS pixels: taller pictures would fill the window of a desktop. */
  private static final double TALLEST = 576;

  private final Targets targets;
  private final Addresses addresses;
  private final GlossaryLinks.Page glossary;
  private final int headingShift;

  /**
   * @param headingShift how much deeper headings stand on this page than in the file
   */
  public ProseWriter(
      Targets targets, Addresses addresses, GlossaryLinks.Page glossary, int headingShift) {
    this.targets = targets;
    this.addresses = addresses;
    this.glossary = glossary;
    this.headingShift = headingShift;
  }

  /** Without anchors: such texts share a page, and no link leads to their headings. */
  public Html write(Prose prose) {
    return write(prose, heading -> "");
  }

  /**
   * @param address what the anchors of headings are on the page
   */
  public Html writeAnchored(Prose prose, UnaryOperator<String> address) {
    Anchors anchors = Anchors.of(prose);
    return write(prose, heading -> address.apply(anchors.of(heading)));
  }

  private Html write(Prose prose, Function<Block.Heading, String> ids) {
    Writer writer = new Writer(ids);
    writer.blocks(prose.blocks());
    return new Html(writer.out.toString());
  }

  public Html write(List<Inline> inlines) {
    Writer writer = new Writer(heading -> "");
    writer.inlines(inlines);
    return new Html(writer.out.toString());
  }

  private final class Writer implements Block.Visitor<Void>, Inline.Visitor<Void> {

    private final StringBuilder out = new StringBuilder();
    private final Function<Block.Heading, String> ids;
    private boolean linksAllowed = true;

    /**
     * @param ids of headings; empty for none
     */
    Writer(Function<Block.Heading, String> ids) {
      this.ids = ids;
    }

    Void blocks(List<Block> blocks) {
      blocks.forEach(each -> each.accept(this));
      return null;
    }

    Void inlines(List<Inline> inlines) {
      inlines.forEach(each -> each.accept(this));
      return null;
    }

    private Void element(String name, List<Inline> inlines) {
      out.append('<').append(name).append('>');
      inlines(inlines);
      out.append("</").append(name).append('>');
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      element("p", paragraph.inlines());
      out.append('\n');
      return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
      int level = Math.min(heading.level() + headingShift, 6);
      String id = ids.apply(heading);
      out.append("<h").append(level);
      if (!id.isEmpty()) {
        out.append(" id=\"").append(Html.escape(id)).append('"');
      }
      out.append('>');
      linksAllowed = false;
      inlines(heading.inlines());
      linksAllowed = true;
      out.append("</h").append(level).append(">\n");
      return null;
    }

    @Override
    public Void bulletList(Block.BulletList list) {
      out.append("<ul>\n");
      items(list.items(), list.tight());
      out.append("</ul>\n");
      return null;
    }

    @Override
    public Void numberedList(Block.NumberedList list) {
      out.append(list.first() == 1 ? "<ol>\n" : "<ol start=\"" + list.first() + "\">\n");
      items(list.items(), list.tight());
      out.append("</ol>\n");
      return null;
    }

    private void items(List<Block.Item> items, boolean tight) {
      for (Block.Item item : items) {
        out.append("<li>");
        for (Block block : item.blocks()) {
          if (tight && block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.inlines());
          } else {
            block.accept(this);
          }
        }
        out.append("</li>\n");
      }
    }

    @Override
    public Void quote(Block.Quote quote) {
      out.append("<blockquote>\n");
      blocks(quote.blocks());
      out.append("</blockquote>\n");
      return null;
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
      out.append("<pre><code>").append(Html.escape(code.text())).append("</code></pre>\n");
      return null;
    }

    @Override
    public Void rule(Block.Rule rule) {
      out.append("<hr/>\n");
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      out.append("<table>\n<thead><tr>");
      for (List<Inline> cell : table.head()) {
        out.append("<th scope=\"col\">");
        inlines(cell);
        out.append("</th>");
      }
      out.append("</tr></thead>\n<tbody>\n");
      for (List<List<Inline>> row : table.rows()) {
        out.append("<tr>");
        row.forEach(cell -> element("td", cell));
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n");
      return null;
    }

    @Override
    public Void text(Inline.Text text) {
      if (linksAllowed) {
        glossary.write(text.text(), addresses, out);
      } else {
        out.append(Html.escape(text.text()));
      }
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return element("em", emphasis.children());
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return element("strong", strong.children());
    }

    @Override
    public Void code(Inline.Code code) {
      out.append("<code>").append(Html.escape(code.text())).append("</code>");
      return null;
    }

    @Override
    public Void link(Inline.Link link) {
      SourceRange range = link.range();
      Optional<String> address = targets.link(link.destination(), range.path(), addresses);
      if (address.isEmpty() || !linksAllowed) {
        return inlines(link.children());
      }
      String title =
          link.title().isEmpty() && addresses.onPaper()
              ? Prose.plainText(link.children())
              : link.title();
      out.append("<a href=\"").append(Html.escape(address.get())).append('"');
      if (!title.isEmpty()) {
        out.append(" title=\"").append(Html.escape(title)).append('"');
      }
      out.append('>');
      linksAllowed = false;
      inlines(link.children());
      linksAllowed = true;
      if (addresses.onPaper() && address.get().startsWith("#")) {
        String target = Html.escape(address.get());
        out.append("<span class=\"page-of\" data-h=\"").append(target).append('"');
        out.append(" data-page=\"").append(Html.escape(addresses.pageWords()));
        out.append("\"></span>");
      }
      out.append("</a>");
      return null;
    }

    @Override
    public Void image(Inline.Image image) {
      targets
          .picture(image.destination(), image.range().path())
          .ifPresent(picture -> image(picture, image.alternative()));
      return null;
    }

    private void image(Picture picture, String alternative) {
      out.append("<img src=\"").append(Html.escape(addresses.picture(picture)));
      out.append("\" alt=\"").append(Html.escape(alternative));
      if (!addresses.onPaper()) {
        // A browser keeps the place of a picture of known size, so that no text moves below it.
        double scale = Math.min(1, TALLEST / picture.height());
        out.append("\" width=\"").append(Math.max(1, Math.round(scale * picture.width())));
        out.append("\" height=\"").append(Math.round(scale * picture.height()));
      }
      out.append("\"/>");
    }

    @Override
    public Void lineBreak(Inline.Break lineBreak) {
      out.append(lineBreak.hard() ? "<br/>" : "\n");
      return null;
    }
  }
}
