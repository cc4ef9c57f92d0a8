package org.moveleaf.publish;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Writes rectangles, marks and the like where they are used. PDFBox would make an object of its own
 * of each, several hundred a page, which takes time to write and room in the file.
 */
final class SmallObjects {

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> shared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();

  private SmallObjects() {}

  static void inline(COSDocument document) {
    COSDictionary trailer = document.getTrailer();
    SmallObjects objects = new SmallObjects();
    objects.walk(trailer);
    // What the trailer names has to be an object.
    trailer.getValues().forEach(each -> objects.shared.add(resolved(each)));
    for (COSBase each : objects.seen) {
      if (isSmall(each) && !objects.shared.contains(each)) {
        each.setDirect(true);
      }
    }
  }

  private void walk(COSBase start) {
    meet(start);
    while (!open.isEmpty()) {
      for (COSBase each : children(open.pop())) {
        meet(each);
      }
    }
  }

  private void meet(COSBase each) {
    COSBase object = resolved(each);
    if (object instanceof COSArray || object instanceof COSDictionary) {
      if (seen.add(object)) {
        open.push(object);
      } else {
        shared.add(object);
      }
    }
  }

  private static COSBase resolved(COSBase each) {
    return each instanceof COSObject reference ? reference.getObject() : each;
  }

  /** Arrays, and dictionaries that lead nowhere: there is no way round in a circle. */
  private static boolean isSmall(COSBase object) {
    if (object instanceof COSArray) {
      return true;
    }
    if (object instanceof COSStream) {
      return false;
    }
    for (COSBase each : children(object)) {
      if (leads(each) && !(each instanceof COSArray array && isPlain(array))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(COSArray array) {
    for (COSBase each : array) {
      if (leads(each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean leads(COSBase value) {
    return value instanceof COSDictionary
        || value instanceof COSArray
        || value instanceof COSObject;
  }

  private static Iterable<? extends COSBase> children(COSBase object) {
    return object instanceof COSArray array ? array : ((COSDictionary) object).getValues();
  }
}
