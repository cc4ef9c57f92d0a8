package org.moveleaf.figure.body;

import java.util.Arrays;

/** The triangles of rings of corners, closed at both ends by a fan around a middle corner. */
final class MeshIndex {

  private MeshIndex() {}

  /** Three corners and face 0 for each triangle. The middles come after all rings. */
  static int[] tube(int rings, int around) {
    int[] triangles = new int[4 * count(rings, around)];
    int at = 0;
    for (int i = 0; i < rings - 1; i++) {
      for (int j = 0; j < around; j++) {
        int a = i * around + j;
        int b = i * around + (j + 1) % around;
        at = put(triangles, at, a, b, a + around);
        at = put(triangles, at, b, b + around, a + around);
      }
    }
    int first = rings * around;
    int last = (rings - 1) * around;
    for (int j = 0; j < around; j++) {
      at = put(triangles, at, first, (j + 1) % around, j);
      at = put(triangles, at, first + 1, last + j, last + (j + 1) % around);
    }
    return triangles;
  }

  private static int put(int[] triangles, int at, int a, int b, int c) {
    triangles[at] = a;
    triangles[at + 1] = b;
    triangles[at + 2] = c;
    return at + 4;
  }

  static int count(int rings, int around) {
    return 2 * (rings - 1) * around + 2 * around;
  }

  static Part[] parts(int rings, int around, Part part) {
    Part[] parts = new Part[count(rings, around)];
    Arrays.fill(parts, part);
    return parts;
  }
}
