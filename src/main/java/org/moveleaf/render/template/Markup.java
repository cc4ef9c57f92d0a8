package org.moveleaf.render.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether all elements of what a template has written are closed. A browser guesses where they end,
 * and puts half of a page into a button; the print engine gives the document up.
 */
final class Markup {

  /**
   * Elements that have no end, https://html.spec.whatwg.org/multipage/syntax.html#void-elements.
   */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** Elements whose end HTML lets be left out, syntax.html#optional-tags. */
  private static final Set<String> ENDS_BY_ITSELF =
      Set.of(
          "body",
          "caption",
          "colgroup",
          "dd",
          "dt",
          "head",
          "html",
          "li",
          "optgroup",
          "option",
          "p",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  /** Elements in which HTML takes all for words, syntax.html#raw-text-elements. */
  private static final Set<String> WORDS = Set.of("script", "style", "textarea", "title");

  /** In them it is as in XML. */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:-]*+");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:(?:amp|lt|gt|quot|apos|#[0-9]++|#x[0-9A-Fa-f]++);)?");
  private static final Pattern NAMED = Pattern.compile("&[A-Za-z]++;?");

  private final String text;
  private final boolean isXml;
  private final Deque<Tag> open = new ArrayDeque<>();
  private int foreign;
  private int at;

  /**
   * What is wrong.
   *
   * @param what for a message
   * @param hint how to mend it
   * @param tag as it stands in the text; a template that writes it is to blame
   */
  record Flaw(String what, String hint, String tag) {}

  /** A start tag. */
  private record Tag(String name, String text) {

    String shown() {
      return "`<" + name + ">`";
    }
  }

  private Markup(String text, boolean isXml) {
    this.text = text;
    this.isXml = isXml;
  }

  /** The first flaw of a page for browsers, as HTML. */
  static Optional<Flaw> flawOfPage(String html) {
    return new Markup(html, false).flaw();
  }

  /** The first flaw of a document for print, as XML. */
  static Optional<Flaw> flawOfDocument(String xhtml) {
    return new Markup(xhtml, true).flaw();
  }

  private Optional<Flaw> flaw() {
    Optional<Flaw> flaw = Optional.empty();
    while (flaw.isEmpty() && at < text.length()) {
      int next = isXml ? nextMark() : text.indexOf('<', at);
      if (next < 0) {
        break;
      }
      at = next;
      flaw = text.charAt(at) == '&' ? reference() : markup();
    }
    return flaw.isPresent() ? flaw : unclosed();
  }

  private int nextMark() {
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) == '<' || text.charAt(i) == '&') {
        return i;
      }
    }
    return -1;
  }

  private Optional<Flaw> markup() {
    if (text.startsWith("<!--", at)) {
      return skip("-->", "comment");
    }
    if (text.startsWith("<![CDATA[", at)) {
      return skip("]]>", "section of characters");
    }
    if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
      return skip(">", "declaration");
    }
    boolean closes = text.startsWith("</", at);
    Matcher name = NAME.matcher(text).region(at + (closes ? 2 : 1), text.length());
    if (!name.lookingAt()) {
      if (isXml) {
        return flaw("a `<` begins no element", "write `&lt;` for the sign", "<");
      }
      at++;
      return Optional.empty();
    }
    int start = at;
    at = name.end();
    Optional<Flaw> flaw = toEndOfTag(name.group());
    if (flaw.isPresent()) {
      return flaw;
    }
    String tag = text.substring(start, at);
    String element = isXml ? name.group() : name.group().toLowerCase(Locale.ROOT);
    return closes ? end(element, tag) : begin(element, tag);
  }

  private Optional<Flaw> skip(String end, String what) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      String begun = text.substring(at, Math.min(at + 4, text.length()));
      return flaw("a " + what + " is not closed", "write `" + end + "` where it ends", begun);
    }
    at = found + end.length();
    return Optional.empty();
  }

  /** Goes behind the next {@code >} that is in no attribute. */
  private Optional<Flaw> toEndOfTag(String name) {
    boolean isValue = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '>') {
        at++;
        return Optional.empty();
      }
      if (c == '"' || c == '\'') {
        int end = text.indexOf(c, at + 1);
        if (end < 0) {
          break;
        }
        at = end;
        isValue = false;
      } else if (c == '=') {
        isValue = true;
      } else if (isValue && isXml && !Character.isWhitespace(c)) {
        return flaw(
            "a value of `<" + name + ">` has no quotes",
            "write it as `name=\"value\"`",
            "<" + name);
      }
    }
    return flaw("the tag `<" + name + "` is not closed", "write `>` where it ends", "<" + name);
  }

  private Optional<Flaw> begin(String element, String tag) {
    boolean isClosed = tag.endsWith("/>") && (isXml || foreign > 0);
    if (isClosed || (!isXml && VOID.contains(element))) {
      return Optional.empty();
    }
    if (FOREIGN.contains(element)) {
      foreign++;
    }
    open.push(new Tag(element, tag));
    if (!isXml && foreign == 0 && WORDS.contains(element)) {
      toEndOfWords(element);
    }
    return Optional.empty();
  }

  private void toEndOfWords(String element) {
    String end = "</" + element;
    while (at < text.length() && !text.regionMatches(true, at, end, 0, end.length())) {
      at++;
    }
  }

  private Optional<Flaw> end(String element, String tag) {
    if (open.stream().noneMatch(each -> each.name.equals(element))) {
      return flaw("`" + tag + "` closes nothing", "take it out, or open it before", tag);
    }
    Tag last = open.pop();
    while (!last.name.equals(element)) {
      if (!mayEnd(last)) {
        return flaw(
            last.shown() + " is not closed before `" + tag + "`",
            "write `</" + last.name + ">` where it ends",
            last.text);
      }
      last = open.pop();
    }
    if (FOREIGN.contains(element)) {
      foreign--;
    }
    return Optional.empty();
  }

  private boolean mayEnd(Tag tag) {
    return !isXml && ENDS_BY_ITSELF.contains(tag.name);
  }

  private Optional<Flaw> unclosed() {
    return open.stream()
        .filter(tag -> !mayEnd(tag))
        .findFirst()
        .map(
            tag ->
                new Flaw(
                    tag.shown() + " is not closed",
                    "write `</" + tag.name + ">` where it ends",
                    tag.text));
  }

  /** XML itself knows five names of characters. */
  private Optional<Flaw> reference() {
    Matcher reference = REFERENCE.matcher(text).region(at, text.length());
    if (reference.lookingAt() && reference.end() > at + 1) {
      at = reference.end();
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(text).region(at, text.length());
    String shown = named.lookingAt() ? named.group() : "&";
    return flaw(
        "print has no `" + shown + "`",
        shown.equals("&") ? "write `&amp;` for the sign" : "write the character itself",
        shown);
  }

  private static Optional<Flaw> flaw(String what, String hint, String tag) {
    return Optional.of(new Flaw(what, hint, tag));
  }
}
