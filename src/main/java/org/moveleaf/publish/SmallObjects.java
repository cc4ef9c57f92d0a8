package org.moveleaf.publish;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
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
    objects.seen.stream()
        .filter(each -> !objects.shared.contains(each) && isSmall(each))
        .forEach(each -> each.setDirect(true));
  }

  private void walk(COSBase start) {
    meet(start);
    while (!open.isEmpty()) {
      children(open.pop()).forEach(this::meet);
    }
  }

  private void meet(COSBase each) {
    COSBase object = resolved(each);
    if (object instanceof COSArray || object instanceof COSDictionary) {
      if (!seen.add(object)) {
        shared.add(object);
      } else {
        open.push(object);
      }
    }
  }

  private static COSBase resolved(COSBase each) {
    return each instanceof COSObject reference ? reference.getObject() : each;
  }

  /** Arrays, and dictionaries that lead nowhere: there is no way round in a circle. */
  private static boolean isSmall(COSBase object) {
    return object instanceof COSArray
        || !(object instanceof COSStream) && children(object).stream().allMatch(SmallObjects::ends);
  }

  private static boolean ends(COSBase value) {
    return !(value instanceof COSDictionary || value instanceof COSObject)
        && (!(value instanceof COSArray array)
            || array.toList().stream().noneMatch(SmallObjects::leads));
  }

  private static boolean leads(COSBase value) {
    return value instanceof COSDictionary
        || value instanceof COSArray
        || value instanceof COSObject;
  }

  private static Collection<? extends COSBase> children(COSBase object) {
    return object instanceof COSArray array
        ? array.toList()
        : object instanceof COSDictionary dictionary ? dictionary.getValues() : List.of();
  }
}
