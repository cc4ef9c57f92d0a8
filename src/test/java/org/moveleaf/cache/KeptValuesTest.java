package org.moveleaf.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptValuesTest {

  private static final RecordCodec<Greeting> CODEC =
      new RecordCodec<>(Greeting.class, Thread.class);

  @TempDir private Path folder;
  private Path file;

  record Greeting(String text) {}

  @BeforeEach
  void anEarlierBuild() {
    file = folder.resolve("values");
    try (KeptValues first = new KeptValues(file)) {
      first.put("a", CODEC, new Greeting("Gr\u00fc\u00dfe"));
      first.put("b", CODEC, new Greeting("other"));
      first.save();
    }
  }

  private Optional<Greeting> find(String key) {
    try (KeptValues values = new KeptValues(file)) {
      return values.find(key, CODEC, null);
    }
  }

  @Test
  void aValueIsFoundByItsKey() {
    assertEquals(new Greeting("Gr\u00fc\u00dfe"), find("a").orElseThrow());
    assertEquals(new Greeting("other"), find("b").orElseThrow());
    assertTrue(find("c").isEmpty());
  }

  @Test
  void whatNobodyAsksForIsForgottenAndTheRestStays() {
    try (KeptValues second = new KeptValues(file)) {
      second.find("b", CODEC, null);
      second.put("c", CODEC, new Greeting("new"));
      second.close();
      second.save();
    }
    assertTrue(find("a").isEmpty());
    assertEquals(new Greeting("other"), find("b").orElseThrow());
    assertEquals(new Greeting("new"), find("c").orElseThrow());
  }

  @Test
  void valuesThatAreNotAsTheyWereWrittenAreNotFound() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      byte[] spoilt = bytes.clone();
      spoilt[i] ^= 1;
      Files.write(file, spoilt);
      assertFalse(find("a").isPresent() && find("b").isPresent(), "byte " + i);
      Files.write(file, Arrays.copyOf(bytes, i));
      assertTrue(find("a").isEmpty() && find("b").isEmpty(), "cut at " + i);
    }
  }

  @Test
  void aBuildAddsItsOwnValuesAndLeavesTheOthersWhereTheyAre() throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (KeptValues second = new KeptValues(file)) {
      second.find("a", CODEC, null);
      second.find("b", CODEC, null);
      second.put("long", CODEC, new Greeting("o".repeat(9000)));
      second.save();
    }
    byte[] after = Files.readAllBytes(file);
    try (KeptValues third = new KeptValues(file)) {
      assertTrue(third.find("long", CODEC, null).isPresent());
      third.put("c", CODEC, new Greeting("new"));
      third.save();
    }
    byte[] added = Files.readAllBytes(file);
    assertArrayEquals(after, Arrays.copyOf(added, after.length));
    assertTrue(added.length - after.length < before.length, "little was added");
    assertEquals(new Greeting("new"), find("c").orElseThrow());
    assertTrue(find("a").isEmpty(), "nobody asked for it");
  }

  @Test
  void theFileDoesNotGrowForEver() throws IOException {
    long most = 0;
    for (int i = 0; i < 200; i++) {
      try (KeptValues next = new KeptValues(file)) {
        assertTrue(next.find("a", CODEC, null).isPresent());
        next.put("long", CODEC, new Greeting("o".repeat(2000) + i));
        next.save();
      }
      most = Math.max(most, Files.size(file));
    }
    assertTrue(most < 10_000, most + " bytes");
  }

  @Test
  void aKeyCanBeNotedWithoutAValue() {
    try (KeptValues second = new KeptValues(file)) {
      second.note("c");
      second.save();
    }
    try (KeptValues third = new KeptValues(file)) {
      assertTrue(third.has("c"));
      assertFalse(third.has("a"), "nobody asked for it");
      third.put("d", CODEC, new Greeting("more"));
      third.save();
    }
    try (KeptValues fourth = new KeptValues(file)) {
      assertTrue(fourth.has("c"), "still noted");
    }
  }

  @Test
  void withoutAFileNothingIsKept() {
    KeptValues none = new KeptValues();
    none.put("a", CODEC, new Greeting("gone"));
    none.save();
    assertTrue(none.find("a", CODEC, null).isEmpty());
  }
}
