package org.moveleaf.publish;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Mends the structure tree that the print engine leaves: the table of contents gets its own tags,
 * captions go to their tables, empty groups of rows go away.
 */
final class StructureTree {

  /** A template asks for a structure type with {@code title="@@TOC"}, which arrives as Alt text. */
  private static final String ASKED = "@@";

  private StructureTree() {}

  static void mend(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      root.getKids().forEach(kid -> mendIfElement(kid));
    }
  }

  private static void mendIfElement(Object kid) {
    if (kid instanceof PDStructureElement element) {
      mend(element);
    }
  }

  private static void mend(PDStructureElement element) {
    String asked = element.getAlternateDescription();
    if (asked != null && asked.startsWith(ASKED)) {
      element.setStructureType(asked.substring(ASKED.length()));
      element.getCOSObject().removeItem(COSName.ALT);
    }
    List<Object> kids = element.getKids();
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) instanceof PDStructureElement kid) {
        if (isEmptyRowGroup(kid)) {
          element.removeKid(kid);
        } else {
          if (i > 0) {
            moveCaption(element, kids.get(i - 1), kid);
          }
          mend(kid);
        }
      }
    }
  }

  private static boolean isEmptyRowGroup(PDStructureElement element) {
    return List.of("THead", "TBody", "TFoot").contains(element.getStructureType())
        && element.getKids().isEmpty();
  }

  private static void moveCaption(
      PDStructureElement parent, Object before, PDStructureElement caption) {
    boolean follows =
        "Caption".equals(caption.getStructureType())
            && before instanceof PDStructureElement table
            && "Table".equals(table.getStructureType());
    if (follows) {
      PDStructureElement table = (PDStructureElement) before;
      COSBase rows = table.getCOSObject().getDictionaryObject(COSName.K);
      if (rows instanceof COSArray array) {
        parent.removeKid(caption);
        caption.setParent(table);
        array.add(0, caption.getCOSObject());
      }
    }
  }
}
