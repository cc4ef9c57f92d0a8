package org.moveleaf.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  sealed interface Shape {}

  record Dot(double x) implements Shape {}

  record Group(List<Shape> shapes, Optional<Shape> main) implements Shape {}

  enum Colour {
    RED,
    GREEN
  }

  record All(
      int number,
      boolean flag,
      String text,
      Colour colour,
      LocalDate day,
      URI address,
      Map<String, List<Integer>> map,
      Set<Colour> set,
      Optional<Boolean> choice,
      Shape shape) {}

  record Named(StringBuilder name, List<StringBuilder> others) {}

  record Odd(Object anything) {}

  record Words(String name, List<Shape> shapes, Map<String, Integer> counts) {
    Words {
      shapes = Deferred.copyOf(shapes);
    }
  }

  record Book(List<Words> all, StringBuilder given) {}

  private static All all(int number, String text) {
    Shape inner = new Group(List.of(new Dot(-0.1)), Optional.of(new Dot(Double.NaN)));
    return new All(
        number,
        true,
        text,
        Colour.GREEN,
        LocalDate.of(1969, 7, 20),
        URI.create("https://example.org/?a=b"),
        Map.of("a", List.of(1, 2), "b", List.of()),
        Set.of(Colour.RED),
        Optional.of(false),
        new Group(List.of(inner, new Dot(3)), Optional.empty()));
  }

  @Test
  void everyKindOfValueComesBack() {
    RecordCodec<All> codec = new RecordCodec<>(All.class, StringBuilder.class);
    for (int number : new int[] {0, 1, -1, 63, 64, -64, -65, 8192, 1 << 28, -(1 << 28)}) {
      All value = all(number, "Wörter \ud83d\ude00");
      assertEquals(value, codec.decode(codec.encode(value).orElseThrow(), null));
    }
    for (int number : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      All value = all(number, "");
      assertEquals(value, codec.decode(codec.encode(value).orElseThrow(), null));
    }
  }

  @Test
  void whatIsGivenIsNotWritten() {
    RecordCodec<Named> codec = new RecordCodec<>(Named.class, StringBuilder.class);
    StringBuilder written = new StringBuilder("the one");
    StringBuilder given = new StringBuilder("the other");
    byte[] bytes = codec.encode(new Named(written, List.of(written))).orElseThrow();
    Named read = codec.decode(bytes, given);
    assertSame(given, read.name);
    assertSame(given, read.others.get(0));
  }

  @Test
  void ofTwoThatAreToBeGivenNothingIsWritten() {
    RecordCodec<Named> codec = new RecordCodec<>(Named.class, StringBuilder.class);
    Named two = new Named(new StringBuilder(), List.of(new StringBuilder()));
    assertTrue(codec.encode(two).isEmpty());
  }

  @Test
  void whatIsNoRecordIsRefusedAtOnce() {
    assertThrows(
        IllegalArgumentException.class, () -> new RecordCodec<>(Odd.class, StringBuilder.class));
  }

  /** Its texts are read later. */
  private static Book later(Book book, StringBuilder given) {
    RecordCodec<Book> codec =
        new RecordCodec<>(Book.class, StringBuilder.class, Set.of(Words.class));
    return codec.decode(codec.encode(book).orElseThrow(), given);
  }

  @Test
  void whatIsDeferredComesBackToo() {
    Words dots = new Words("dots", List.of(new Dot(1), new Dot(2)), Map.of("a", 1));
    Words none = new Words("none", List.of(), Map.of());
    StringBuilder given = new StringBuilder();
    Book book = new Book(List.of(dots, none, dots), given);
    Book read = later(book, given);
    assertEquals(2, read.all().get(0).shapes().size());
    assertTrue(Deferred.isDeferred(read.all().get(0).counts()));
    assertEquals(1, read.all().get(0).counts().get("a"));
    assertTrue(read.all().get(1).counts().isEmpty());
    assertEquals(book, read);
  }

  @Test
  void whatIsDeferredIsLetGoAndReadAgain() {
    Words dots = new Words("dots", List.of(new Dot(1), new Dot(2)), Map.of("a", 1));
    StringBuilder given = new StringBuilder();
    Book book = new Book(List.of(dots), given);
    Book read = later(book, given);
    WeakReference<Shape> first = new WeakReference<>(read.all().get(0).shapes().get(0));
    for (int i = 0; i < 100 && first.get() != null; i++) {
      System.gc();
    }
    assertNull(first.get());
    assertEquals(book, read);
    assertEquals(book, read);
  }

  @Test
  void ofWhatIsDeferredItIsKnownWhatIsNotInIt() {
    Shape nested =
        new Group(List.of(new Group(List.of(new Dot(1)), Optional.empty())), Optional.empty());
    Words groups = new Words("", List.of(nested), Map.of());
    Words dots = new Words("", List.of(new Dot(1)), Map.of());
    Book read = later(new Book(List.of(groups, dots), new StringBuilder()), new StringBuilder());
    assertTrue(Deferred.mayHold(read.all().get(0).shapes(), Dot.class));
    assertTrue(Deferred.mayHold(read.all().get(0).shapes(), Group.class));
    assertTrue(Deferred.mayHold(read.all().get(1).shapes(), Dot.class));
    assertFalse(Deferred.mayHold(read.all().get(1).shapes(), Group.class));
    assertTrue(Deferred.mayHold(dots.shapes(), Group.class), "nothing is known of other lists");
  }
}
