package org.moveleaf.publish;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the numbers of pages into a document that refers to them. In a line that runs from right
 * to left the engine's own numbers, which it fills in while it paints, go astray.
 *
 * <p>An element with {@code data-h="#id"} gets the number of the page on which that id stands, in
 * the words of its {@code data-page}, where {@code #} is the number. One with {@code
 * data-unless="#other"} has none where that stands on the same page, which has just been named.
 */
final class PageNumbers {

  private static final String TARGET = "data-h";
  private static final String WORDS = "data-page";
  private static final String UNLESS = "data-unless";

  /** What is left of the words where the page has just been named. */
  private static final String NAMED = "data-named";

  /**
   * Characters on a page, without spaces, as in the first handbook on A4. In another size or with
   * more pictures the guess is worse, and the document is laid out once more.
   */
  private static final int CHARACTERS = 1150;

  private PageNumbers() {}

  /**
   * Adds to the words around a number.
   *
   * @return whether the element is for one
   */
  static boolean append(Element element, String words) {
    boolean isReference = element.hasAttribute(WORDS);
    if (isReference) {
      element.setAttribute(WORDS, element.getAttribute(WORDS) + words);
    }
    if (element.hasAttribute(UNLESS)) {
      element.setAttribute(NAMED, element.getAttribute(NAMED) + words);
    }
    return isReference;
  }

  /**
   * Writes the numbers as they may be by the length of the text. What counts is how many digits
   * they have: numbers that take more room than the right ones would make parts longer than they
   * are. They depend on the document alone, so that it comes out the same in every build.
   */
  static void expect(Document document) {
    Map<String, Integer> characters = new HashMap<>();
    count(document.getDocumentElement(), 0, characters);
    write(document, id -> Integer.toString(1 + characters.getOrDefault(id, 0) / CHARACTERS));
  }

  private static int visible(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** Counts the characters before each id; returns those until the end of the element. */
  private static int count(Element element, int before, Map<String, Integer> characters) {
    if (element.hasAttribute("id")) {
      characters.putIfAbsent(element.getAttribute("id"), before);
    }
    int count = before;
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        count = count(child, count, characters);
      } else if (each instanceof Text text) {
        count += visible(text.getData());
      }
    }
    return count;
  }

  /**
   * Writes the numbers as the pages stand now, less those that have been saved since.
   *
   * @param saved how many pages there will be less above a place in the layout
   * @return whether one of them has changed
   */
  static boolean fill(Document document, PdfBoxRenderer laidOut, IntUnaryOperator saved) {
    return write(document, id -> number(id, laidOut, saved));
  }

  private static boolean write(Document document, UnaryOperator<String> numbers) {
    // A live list of nodes would be counted anew after each change.
    List<Element> references = new ArrayList<>();
    find(document.getDocumentElement(), references);
    boolean changed = false;
    for (Element each : references) {
      String number = numbers.apply(each.getAttribute(TARGET).substring(1));
      boolean isNamed =
          each.hasAttribute(UNLESS)
              && number.equals(numbers.apply(each.getAttribute(UNLESS).substring(1)));
      String words = each.getAttribute(isNamed ? NAMED : WORDS).replace("#", number);
      if (!words.equals(each.getTextContent())) {
        each.setTextContent(words);
        changed = true;
      }
    }
    return changed;
  }

  private static void find(Element element, List<Element> references) {
    if (element.hasAttribute(WORDS)) {
      references.add(element);
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        find(child, references);
      }
    }
  }

  private static String number(String id, PdfBoxRenderer laidOut, IntUnaryOperator saved) {
    Box box = laidOut.getSharedContext().getBoxById(id);
    if (box == null) {
      return "0";
    }
    List<PageBox> pages = laidOut.getRootBox().getLayer().getPages();
    int number = 0;
    while (number < pages.size() && pages.get(number).getTop() <= box.getAbsY()) {
      number++;
    }
    return Integer.toString(number - saved.applyAsInt(box.getAbsY()));
  }
}
