package org.moveleaf.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts the pages of a document two by two on sheets of the same paper, in the order in which they
 * stand once the sheets are printed on both sides (flipped on the short edge), stacked and folded.
 *
 * <p>Each page becomes a form on its sheet; the structure tree, in the order of reading, points
 * into these forms (ISO 32000-1, 14.7.4.2). Links have no use on paper and are taken out.
 */
final class Booklet {

  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName STM = COSName.getPDFName("Stm");
  private static final int PAGES_PER_SHEET = 4;

  private final PDDocument document;
  private final Map<COSDictionary, Place> places = new HashMap<>();

  /** Where a page has gone. */
  private record Place(COSDictionary side, COSStream form) {}

  private Booklet(PDDocument document) {
    this.document = document;
  }

  /**
   * @param boundAtRight whether the book is read from right to left
   */
  static void impose(PDDocument document, boolean boundAtRight) throws IOException {
    new Booklet(document).impose(boundAtRight);
  }

  /**
   * Which pages stand on which side, left then right, from 0; numbers from the count on are blank.
   *
   * @param count of pages
   * @param boundAtRight whether the book is read from right to left
   */
  static List<int[]> sides(int count, boolean boundAtRight) {
    int all = (count + PAGES_PER_SHEET - 1) / PAGES_PER_SHEET * PAGES_PER_SHEET;
    List<int[]> sides = new ArrayList<>();
    for (int i = 0; i < all / 2; i++) {
      int outer = all - 1 - i;
      boolean innerAtRight = i % 2 == 0 != boundAtRight;
      sides.add(innerAtRight ? new int[] {outer, i} : new int[] {i, outer});
    }
    return sides;
  }

  private void impose(boolean boundAtRight) throws IOException {
    List<PDPage> pages = new ArrayList<>();
    document.getPages().forEach(pages::add);
    PDRectangle paper = pages.get(0).getMediaBox();
    List<PDPage> sheets = new ArrayList<>();
    for (int[] side : sides(pages.size(), boundAtRight)) {
      sheets.add(sheet(side, pages, paper));
    }
    pages.forEach(document::removePage);
    sheets.forEach(document::addPage);
    document.getDocumentCatalog().setDocumentOutline(null);
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.DESTS);
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.OPEN_ACTION);
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      relocate(root.getCOSObject(), null);
    }
  }

  private PDPage sheet(int[] side, List<PDPage> pages, PDRectangle paper) throws IOException {
    PDRectangle turned = new PDRectangle(paper.getHeight(), paper.getWidth());
    PDPage sheet = new PDPage(turned);
    float half = turned.getWidth() / 2;
    float scale = Math.min(half / paper.getWidth(), turned.getHeight() / paper.getHeight());
    float across = (half - scale * paper.getWidth()) / 2;
    float up = (turned.getHeight() - scale * paper.getHeight()) / 2;
    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
      for (int i = 0; i < side.length; i++) {
        if (side[i] < pages.size()) {
          PDPage page = pages.get(side[i]);
          PDFormXObject form = form(page);
          places.put(page.getCOSObject(), new Place(sheet.getCOSObject(), form.getCOSObject()));
          content.saveGraphicsState();
          content.transform(new Matrix(scale, 0, 0, scale, i * half + across, up));
          content.drawForm(form);
          content.restoreGraphicsState();
        }
      }
    }
    return sheet;
  }

  /** The page's own content, and its entry in the parent tree, go on serving its form. */
  private PDFormXObject form(PDPage page) throws IOException {
    COSStream contents = page.getCOSObject().getCOSStream(COSName.CONTENTS);
    PDFormXObject form = new PDFormXObject(new PDStream(contents));
    form.setResources(page.getResources());
    form.setBBox(page.getMediaBox());
    COSBase key = page.getCOSObject().getDictionaryObject(COSName.STRUCT_PARENTS);
    if (key != null) {
      form.getCOSObject().setItem(COSName.STRUCT_PARENTS, key);
    }
    return form;
  }

  /** Makes numbers of marked content on a page into references to that content in a form. */
  private void relocate(COSDictionary element, COSDictionary inherited) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSDictionary at = page == null ? inherited : page;
    element.removeItem(COSName.PG);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      COSArray moved = new COSArray();
      for (int i = 0; i < array.size(); i++) {
        COSBase kid = relocated(array.getObject(i), array.get(i), at);
        if (kid != null) {
          moved.add(kid);
        }
      }
      element.setItem(COSName.K, moved);
    } else if (kids != null) {
      element.setItem(COSName.K, relocated(kids, kids, at));
    }
  }

  private COSBase relocated(COSBase kid, COSBase reference, COSDictionary page) {
    if (kid instanceof COSInteger number) {
      return content(number, page);
    }
    if (!(kid instanceof COSDictionary dictionary)) {
      return null;
    }
    COSName type = dictionary.getCOSName(COSName.TYPE);
    if (OBJR.equals(type)) {
      return null;
    }
    if (MCR.equals(type)) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      COSBase number = dictionary.getDictionaryObject(COSName.MCID);
      return content((COSInteger) number, own == null ? page : own);
    }
    relocate(dictionary, page);
    return reference instanceof COSObject ? reference : dictionary;
  }

  private COSDictionary content(COSInteger number, COSDictionary page) {
    Place place = places.get(page);
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, MCR);
    content.setItem(COSName.PG, place.side);
    content.setItem(STM, place.form);
    content.setItem(COSName.MCID, number);
    return content;
  }
}
