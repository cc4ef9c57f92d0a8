package org.moveleaf.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Characters;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Block;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Prose;

/**
 * Reads Markdown (CommonMark and tables) into {@link Prose}.
 *
 * <p>Raw HTML has no place in the tree: it is reported, and shown as the text it is. Comments are
 * left out.
 */
public final class MarkdownParser {

  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
          .build();

  private final SourceText source;
  private final int start;
  private final Diagnostics diagnostics;
  private final MissingBlanks missingBlanks;
  private final LostSigns lostSigns;
  private int depth;

  private MarkdownParser(SourceText source, int start, Diagnostics diagnostics) {
    this.source = source;
    this.start = start;
    this.diagnostics = diagnostics;
    this.missingBlanks = new MissingBlanks(source, diagnostics);
    this.lostSigns = new LostSigns(source, diagnostics);
  }

  /** Reads a whole file without front matter. */
  public static Prose parse(SourceText source, Diagnostics diagnostics) {
    return parse(source, 0, diagnostics).orElse(Prose.EMPTY);
  }

  /** Reads the rest of a file; empty, and reported, where it goes beyond what is read at all. */
  static Optional<Prose> parse(SourceText source, int start, Diagnostics diagnostics) {
    Optional<Diagnostic> exceeded = MarkdownLimits.exceeded(source, start);
    if (exceeded.isPresent()) {
      diagnostics.add(exceeded.get());
      return Optional.empty();
    }
    try {
      Node document = PARSER.parse(source.text().substring(start));
      return Optional.of(
          new Prose(new MarkdownParser(source, start, diagnostics).blocks(document)));
    } catch (StackOverflowError e) {
      // The limits leave no way here that is known; what nobody thought of is still no crash.
      diagnostics.add(MarkdownLimits.tooDeep(source, start));
      return Optional.empty();
    }
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    if (enter(parent)) {
      for (Node node : parent.getChildren()) {
        addBlock(node, blocks);
      }
      depth--;
    }
    return blocks;
  }

  /** Whether the children of a node are still within the limit; reported if not. */
  private boolean enter(Node parent) {
    // The document, a paragraph and its text count as well.
    if (depth > MarkdownLimits.MAX_DEPTH + 2) {
      diagnostics.add(MarkdownLimits.tooDeep(source, range(parent).start()));
      return false;
    }
    depth++;
    return true;
  }

  private void addBlock(Node node, List<Block> blocks) {
    SourceRange range = range(node);
    if (node instanceof Paragraph) {
      missingBlanks.check(range.start(), range.end());
      blocks.add(new Block.Paragraph(inlines(node), range));
    } else if (node instanceof Heading heading) {
      blocks.add(new Block.Heading(heading.getLevel(), inlines(node), range));
    } else if (node instanceof BulletList list) {
      list.getChildren().forEach(item -> lostSigns.checkMark(range(item)));
      blocks.add(new Block.BulletList(items(list), isTight(list), range));
    } else if (node instanceof OrderedList list) {
      int first = list.getStartNumber();
      blocks.add(new Block.NumberedList(first, items(list), isTight(list), range));
    } else if (node instanceof BlockQuote) {
      lostSigns.checkMark(range);
      blocks.add(new Block.Quote(blocks(node), range));
    } else if (node instanceof FencedCodeBlock code) {
      String info = code.getInfo().unescape().strip();
      blocks.add(new Block.CodeBlock(info, code.getContentChars().normalizeEOL(), range));
    } else if (node instanceof IndentedCodeBlock code) {
      String text = code.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
      blocks.add(new Block.CodeBlock("", text, range));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Rule(range));
    } else if (node instanceof TableBlock) {
      blocks.add(table(node, range));
    } else if (node instanceof HtmlBlockBase html) {
      rawHtmlBlock(html, range, blocks);
    } else if (!(node instanceof Reference)) {
      throw new IllegalStateException("unknown Markdown block " + node.getNodeName());
    }
  }

  private void rawHtmlBlock(HtmlBlockBase html, SourceRange range, List<Block> blocks) {
    if (isComment(html.getChars())) {
      return;
    }
    reportRawHtml(range);
    Inline text = new Inline.Text(html.getChars().toString().strip(), range);
    blocks.add(new Block.Paragraph(List.of(text), range));
  }

  private static boolean isComment(BasedSequence chars) {
    String text = chars.toString().strip();
    return text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
  }

  private void reportRawHtml(SourceRange range) {
    diagnostics.add(
        Diagnostic.error("markdown/raw-html", range, "HTML in the text")
            .withHint("write it as Markdown; for a plain `<` type `&lt;`"));
  }

  private List<Block.Item> items(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      items.add(new Block.Item(blocks(item), range(item)));
    }
    return items;
  }

  private static boolean isTight(ListBlock list) {
    return list.isTight();
  }

  private Block table(Node table, SourceRange range) {
    List<List<Inline>> head = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        List<List<Inline>> cells = new ArrayList<>();
        row.getChildren().forEach(cell -> cells.add(inlines(cell)));
        if (part instanceof TableHead) {
          head.addAll(cells);
        } else if (part instanceof TableBody) {
          rows.add(List.copyOf(cells));
        }
      }
    }
    return new Block.Table(head, rows, range);
  }

  private List<Inline> inlines(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    if (enter(parent)) {
      for (Node node : parent.getChildren()) {
        addInline(node, inlines);
      }
      depth--;
    }
    return inlines;
  }

  private void addInline(Node node, List<Inline> inlines) {
    SourceRange range = range(node);
    if (node instanceof TextBase) {
      inlines.addAll(inlines(node));
    } else if (node instanceof Emphasis) {
      lostSigns.checkEmphasis(range);
      inlines.add(new Inline.Emphasis(inlines(node)));
    } else if (node instanceof StrongEmphasis) {
      inlines.add(new Inline.Strong(inlines(node)));
    } else if (node instanceof Code code) {
      inlines.add(new Inline.Code(Escaping.collapseWhitespace(code.getText(), true)));
    } else if (node instanceof SoftLineBreak) {
      inlines.add(new Inline.Break(false));
    } else if (node instanceof HardLineBreak) {
      inlines.add(new Inline.Break(true));
    } else if (node instanceof Link || node instanceof AutoLink || node instanceof MailLink) {
      inlines.add(link(node, range));
    } else if (node instanceof Image image) {
      inlines.add(
          new Inline.Image(
              url(image.getUrl()),
              image.getTitle().unescape(),
              Prose.plainText(inlines(node)),
              range));
    } else if (node instanceof LinkRef link) {
      addLinkReference(link, range, inlines);
    } else if (node instanceof ImageRef image) {
      addImageReference(image, range, inlines);
    } else if (node instanceof HtmlInlineBase) {
      addRawHtml(node, range, inlines);
    } else {
      inlines.add(text(node.getChars().unescape(), range));
    }
  }

  private void addRawHtml(Node node, SourceRange range, List<Inline> inlines) {
    boolean entity = node.getChars().startsWith("&");
    if (entity) {
      inlines.add(text(node.getChars().unescape(), range));
    } else if (!(node instanceof HtmlInlineComment)) {
      if (!node.getChars().startsWith("</")) {
        reportRawHtml(range);
      }
      inlines.add(text(node.getChars().toString(), range));
    }
  }

  private Inline link(Node node, SourceRange range) {
    if (node instanceof Link link) {
      return new Inline.Link(url(link.getUrl()), link.getTitle().unescape(), inlines(node), range);
    }
    String address =
        node instanceof AutoLink auto
            ? auto.getText().toString()
            : ((MailLink) node).getText().toString();
    String destination = node instanceof MailLink ? "mailto:" + address : address;
    return new Inline.Link(destination, "", List.of(text(address, range)), range);
  }

  private void addLinkReference(LinkRef link, SourceRange range, List<Inline> inlines) {
    Reference target = link.getReferenceNode(link.getDocument());
    if (target == null) {
      inlines.add(text(link.getChars().unescape(), range));
    } else {
      String title = target.getTitle().unescape();
      inlines.add(new Inline.Link(url(target.getUrl()), title, inlines(link), range));
    }
  }

  private void addImageReference(ImageRef image, SourceRange range, List<Inline> inlines) {
    Reference target = image.getReferenceNode(image.getDocument());
    if (target == null) {
      inlines.add(text(image.getChars().unescape(), range));
    } else {
      String alternative = Prose.plainText(inlines(image));
      String title = target.getTitle().unescape();
      inlines.add(new Inline.Image(url(target.getUrl()), title, alternative, range));
    }
  }

  private static String url(BasedSequence url) {
    return url.unescape();
  }

  /** A character's number can name what could not be typed. */
  private Inline text(String text, SourceRange range) {
    int hidden = Characters.firstHidden(text, 0);
    if (hidden < text.length()) {
      String message = TextDecoder.hidden(text.codePointAt(hidden));
      diagnostics.add(
          Diagnostic.error("file/hidden-character", range, message)
              .withHint("take its number out"));
    }
    return new Inline.Text(Typography.set(text), range);
  }

  private SourceRange range(Node node) {
    int from = start + node.getStartOffset();
    int to = start + node.getEndOffset();
    String text = source.text();
    while (to > from && to <= text.length() && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return source.range(from, to);
  }
}
