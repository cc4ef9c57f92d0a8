package org.moveleaf.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.moveleaf.diagnostic.Characters;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into {@link YamlNode}s.
 *
 * <p>It works on the library's events, not on its nodes: no guessing of types, and the limits are
 * kept while reading. Refused are anchors and aliases, tags, keys that are not text, nesting deeper
 * than {@value #MAX_DEPTH} and more than one document.
 */
public final class YamlParser {

  static final int MAX_DEPTH = 16;

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private final SourceText source;
  private final int start;
  private final String text;
  private final int codePoints;
  private final Diagnostics diagnostics;
  private final Deque<Open> open = new ArrayDeque<>();
  private YamlNode root;
  private Optional<SourceRange> lastQuoted = Optional.empty();

  /** A typographic quote of the text that was read last: what comes next may tell more. */
  private Optional<Diagnostic> lastTypographic = Optional.empty();

  private int lastPoints;
  private int lastOffset;

  private YamlParser(SourceText source, int start, int end, Diagnostics diagnostics) {
    this.source = source;
    this.start = start;
    this.text = source.text().substring(start, end);
    this.codePoints = text.codePointCount(0, text.length());
    this.diagnostics = diagnostics;
  }

  /** Reads a whole file; empty, and reported, where it is not such YAML. */
  public static Optional<YamlNode> parse(SourceText source, Diagnostics diagnostics) {
    return parse(source, 0, source.length(), diagnostics);
  }

  /** Reads a stretch of a file, as front matter is. */
  static Optional<YamlNode> parse(SourceText source, int start, int end, Diagnostics diagnostics) {
    return new YamlParser(source, start, end, diagnostics).parse();
  }

  private Optional<YamlNode> parse() {
    try {
      for (Event event : new Parse(SETTINGS).parseString(text)) {
        tellTypographic();
        if (!take(event)) {
          return Optional.empty();
        }
      }
      return Optional.of(root == null ? new YamlNode.Scalar("", true, source.start()) : root);
    } catch (MarkedYamlEngineException e) {
      report(e);
      return Optional.empty();
    } catch (YamlEngineException e) {
      // What has no place in the library is about the file's first line, as a version is.
      diagnostics.add(
          Diagnostic.error("yaml/syntax", place(start), "YAML of a kind that is not known here")
              .withHint("take lines that begin with `%` or signs that no keyboard types out"));
      return Optional.empty();
    }
  }

  /** Takes one event; false stops the reading after a report. */
  private boolean take(Event event) {
    return switch (event.getEventId()) {
      case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
      case DocumentStart -> isOnlyDocument((DocumentStartEvent) event);
      case Alias ->
          refuse(
              "alias",
              event,
              "an alias `*" + ((AliasEvent) event).getAlias() + "`",
              "write the value out again");
      case Scalar -> isPlainNode((NodeEvent) event) && scalar((ScalarEvent) event);
      case SequenceStart, MappingStart ->
          isPlainNode((NodeEvent) event) && open((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> close(event);
    };
  }

  private boolean isOnlyDocument(DocumentStartEvent event) {
    if (root != null) {
      return refuse("second-document", event, "a second YAML document", "keep one");
    }
    boolean directive = event.getSpecVersion().isPresent() || !event.getTags().isEmpty();
    return !directive || refuse("tag", event, "a line that begins with `%`", "take it out");
  }

  private boolean isPlainNode(NodeEvent event) {
    if (event.getAnchor().isPresent()) {
      return refuse("alias", event, "an anchor `&" + event.getAnchor().get() + "`", "leave it out");
    }
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : ((CollectionStartEvent) event).getTag().isPresent();
    return !tagged
        || refuse("tag", event, "a YAML tag", "leave it out; quote the text if it starts with `!`");
  }

  private boolean scalar(ScalarEvent event) {
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    boolean block =
        event.getScalarStyle() == ScalarStyle.LITERAL
            || event.getScalarStyle() == ScalarStyle.FOLDED;
    lastQuoted = plain || block ? Optional.empty() : Optional.of(range(event));
    String value = event.getValue();
    value
        .codePoints()
        .filter(Characters::isHidden)
        .findFirst()
        .ifPresent(
            point ->
                diagnostics.add(
                    Diagnostic.error(
                            "file/hidden-character", range(event), TextDecoder.hidden(point))
                        .withHint("take the escape out")));
    boolean isKey = !open.isEmpty() && open.peek().wantsKey();
    if (plain && !isKey) {
      lastTypographic = TypographicQuotes.in(value, range(event));
    }
    return add(new YamlNode.Scalar(value, plain, range(event)));
  }

  private void tellTypographic() {
    lastTypographic.ifPresent(diagnostics::add);
    lastTypographic = Optional.empty();
  }

  private boolean open(CollectionStartEvent event) {
    if (open.size() == MAX_DEPTH) {
      return refuse(
          "too-deep", event, "nesting deeper than " + MAX_DEPTH + " levels", "make it flatter");
    }
    if (!open.isEmpty() && open.peek().wantsKey()) {
      return refuse("key", event, "a key that is not text", "write the key as one word");
    }
    open.push(new Open(event.getEventId() == Event.ID.MappingStart, offset(event.getStartMark())));
    return true;
  }

  private boolean close(Event event) {
    Open done = open.pop();
    int end = trimmedEnd(done.start, offset(event.getEndMark()));
    return add(done.node(source.range(done.start, end)));
  }

  /** A block's end mark stands at the next token, often lines below its last word. */
  private int trimmedEnd(int from, int end) {
    int at = Math.min(end, source.length());
    while (at > from && Character.isWhitespace(source.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean add(YamlNode node) {
    if (open.isEmpty()) {
      root = node;
    } else {
      open.peek().add(node);
    }
    return true;
  }

  private boolean refuse(String name, Event event, String what, String hint) {
    diagnostics.add(
        Diagnostic.error("yaml/" + name, range(event), what + " is not allowed").withHint(hint));
    return false;
  }

  private void report(MarkedYamlEngineException e) {
    int problemAt = e.getProblemMark().map(this::offset).orElse(start);
    if (lastTypographic
        .map(Diagnostic::range)
        .filter(each -> sameLine(each, problemAt))
        .isPresent()) {
      SourceRange at = lastTypographic.get().range();
      diagnostics.add(
          Diagnostic.error(
                  "yaml/syntax",
                  source.range(at.start(), at.start() + 1),
                  "a typographic quote, which does not hold the text together")
              .withHint("put straight quotes around the whole text"));
      return;
    }
    tellTypographic();
    boolean atEnd = source.text().substring(problemAt, start + text.length()).isBlank();
    Optional<Diagnostic> slip =
        new YamlSlips(source, start, start + text.length())
            .before(problemAt, e.getProblem(), lastQuoted);
    if (slip.isPresent()) {
      diagnostics.add(slip.get());
      return;
    }
    Optional<Integer> bracket =
        open.stream().map(each -> each.start).filter(this::isBracket).findFirst();
    if (atEnd && bracket.isPresent()) {
      report(YamlMistake.notClosed(source.text().charAt(bracket.get())), bracket.get());
      return;
    }
    YamlMistake mistake = YamlMistake.of(e.getProblem());
    // What was opened and never closed is seen far below; where it was opened says more.
    boolean opened = atEnd || mistake.isOpen();
    report(mistake, opened ? e.getContextMark().map(this::offset).orElse(problemAt) : problemAt);
  }

  private boolean sameLine(SourceRange range, int at) {
    return source.lineOf(range.start()) == source.lineOf(at);
  }

  private void report(YamlMistake mistake, int at) {
    diagnostics.add(
        Diagnostic.error("yaml/syntax", place(at), mistake.message()).withHint(mistake.hint()));
  }

  private boolean isBracket(int at) {
    return at < source.length() && "[{".indexOf(source.text().charAt(at)) >= 0;
  }

  private SourceRange range(Event event) {
    return source.range(offset(event.getStartMark()), offset(event.getEndMark()));
  }

  private SourceRange place(int offset) {
    return source.range(offset, offset);
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(this::offset).orElse(start);
  }

  /** The library counts code points, strings count UTF-16 units: where there is a difference. */
  private int offset(Mark mark) {
    int points = Math.min(mark.getIndex(), codePoints);
    if (codePoints == text.length()) {
      return start + points;
    }
    // Marks come nearly in order: from the last one it is not far.
    lastOffset = text.offsetByCodePoints(lastOffset, points - lastPoints);
    lastPoints = points;
    return start + lastOffset;
  }

  /** A list or mapping whose end has not come yet. */
  private static final class Open {
    private final boolean mapping;
    private final int start;
    private final List<YamlNode> nodes = new ArrayList<>();

    Open(boolean mapping, int start) {
      this.mapping = mapping;
      this.start = start;
    }

    boolean wantsKey() {
      return mapping && nodes.size() % 2 == 0;
    }

    void add(YamlNode node) {
      nodes.add(node);
    }

    YamlNode node(SourceRange range) {
      if (!mapping) {
        return new YamlNode.Sequence(nodes, range);
      }
      List<YamlNode.Entry> entries = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i += 2) {
        entries.add(new YamlNode.Entry((YamlNode.Scalar) nodes.get(i), nodes.get(i + 1)));
      }
      return new YamlNode.Mapping(entries, range);
    }
  }
}
