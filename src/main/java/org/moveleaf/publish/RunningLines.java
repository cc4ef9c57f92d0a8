package org.moveleaf.publish;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.PageBox;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** What stands at the head and foot of a page, which the engine keeps to itself. */
final class RunningLines {

  private static final Field AREAS;
  private static final Method TABLE;

  static {
    try {
      AREAS = open(PageBox.class.getDeclaredField("_marginAreas"));
      TABLE = open(AREAS.getType().getComponentType().getDeclaredMethod("getTable"));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private RunningLines() {}

  private static <T extends AccessibleObject> T open(T member) {
    member.setAccessible(true);
    return member;
  }

  /** Those of a page that has been laid out, each in a box as large as its margin. */
  static List<TableBox> of(PageBox page) {
    try {
      List<TableBox> found = new ArrayList<>();
      for (Object area : (Object[]) AREAS.get(page)) {
        if (area != null) {
          found.add((TableBox) TABLE.invoke(area));
        }
      }
      return found;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the engine keeps them elsewhere now", e);
    }
  }
}
