package org.moveleaf.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordDigestTest {

  record Place(int line) {}

  record Word(String text, Place place) {}

  record Line(List<Word> words, Optional<LocalDate> day) {}

  private static String hex(Object value) {
    return new RecordDigest(Set.of(Place.class)).add(value).hex();
  }

  @Test
  void whatIsIgnoredMakesNoDifference() {
    assertEquals(hex(new Word("arm", new Place(1))), hex(new Word("arm", new Place(2))));
    assertNotEquals(hex(new Word("arm", new Place(1))), hex(new Word("arms", new Place(1))));
  }

  @Test
  void whereAValueEndsMakesADifference() {
    assertNotEquals(hex(List.of("ab", "c")), hex(List.of("a", "bc")));
    assertNotEquals(hex(List.of(List.of("a"), "b")), hex(List.of(List.of("a", "b"))));
    assertNotEquals(hex(List.of("1")), hex(List.of(1)));
    assertNotEquals(hex(Optional.of("")), hex(Optional.empty()));
  }

  @Test
  void listsHaveAnOrderAndMapsHaveNone() {
    assertNotEquals(hex(List.of("a", "b")), hex(List.of("b", "a")));
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("b", 2);
    map.put("a", 1);
    assertEquals(hex(Map.of("a", 1, "b", 2)), hex(map));
    assertNotEquals(hex(Map.of("a", 2, "b", 1)), hex(map));
    assertEquals(hex(Set.of("x", "y", "z")), hex(Set.of("z", "y", "x")));
  }

  @Test
  void whatIsDeepInsideCounts() {
    Line line = new Line(List.of(new Word("arm", null)), Optional.of(LocalDate.of(2026, 1, 1)));
    Line later = new Line(line.words(), Optional.of(LocalDate.of(2026, 1, 2)));
    assertNotEquals(hex(line), hex(later));
    assertEquals(hex(line), hex(new Line(List.of(new Word("arm", null)), line.day())));
  }

  @Test
  void whatCannotBeToldApartIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> hex(Path.of("a")));
  }
}
