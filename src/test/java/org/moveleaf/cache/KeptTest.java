package org.moveleaf.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

  @TempDir private Path folder;
  private Path texts;
  private Path list;
  private Path page;

  @BeforeEach
  void anEarlierBuild() throws IOException {
    texts = folder.resolve("texts");
    KeptTexts first = new KeptTexts(texts);
    first.get("a", "key", () -> "Grüße");
    first.get("b", "key", () -> "other");
    first.save();
    list = folder.resolve("pages");
    page = Files.writeString(folder.resolve("page.html"), "<p>");
    KeptFiles files = new KeptFiles(folder, list);
    files.note("page.html", "key", new KeptFiles.Made(Content.of("<p>"), 3));
    files.save();
  }

  @Test
  void aTextIsMadeOnce() {
    assertEquals("Grüße", new KeptTexts(texts).get("a", "key", () -> fail("made again")));
    assertEquals("new", new KeptTexts(texts).get("a", "other key", () -> "new"));
    assertEquals("new", new KeptTexts(texts).get("c", "key", () -> "new"));
  }

  @Test
  void whatNobodyAsksForIsForgotten() {
    KeptTexts second = new KeptTexts(texts);
    second.get("a", "key", () -> fail("made again"));
    second.save();
    assertEquals("new", new KeptTexts(texts).get("b", "key", () -> "new"));
  }

  @Test
  void textsThatAreNotAsTheyWereWrittenAreMadeAgain() throws IOException {
    byte[] bytes = Files.readAllBytes(texts);
    for (int i = 0; i < bytes.length; i++) {
      byte[] spoilt = bytes.clone();
      spoilt[i] ^= 1;
      Files.write(texts, spoilt);
      assertEquals("new", new KeptTexts(texts).get("a", "key", () -> "new"), "byte " + i);
      Files.write(texts, java.util.Arrays.copyOf(bytes, i));
      assertEquals("new", new KeptTexts(texts).get("a", "key", () -> "new"), "cut at " + i);
    }
  }

  @Test
  void aFileOfTheSameKeyIsTaken() {
    KeptFiles.Made made = new KeptFiles(folder, list).find("page.html", "key").orElseThrow();
    assertEquals("<p>", made.content().text());
    assertEquals(Content.of("<p>").hex(), made.content().hex());
    assertEquals(3, made.pages());
  }

  @Test
  void aFileIsNotTakenForAnother() {
    KeptFiles files = new KeptFiles(folder, list);
    assertTrue(files.find("page.html", "another key").isEmpty());
    assertTrue(files.find("another.html", "key").isEmpty());
  }

  @Test
  void aFileThatSomebodyHasChangedIsNotTaken() throws IOException {
    Files.writeString(page, "<q>");
    assertTrue(new KeptFiles(folder, list).find("page.html", "key").isEmpty());
    Files.delete(page);
    assertTrue(new KeptFiles(folder, list).find("page.html", "key").isEmpty());
  }

  @Test
  void aListThatCannotBeReadIsNoList() throws IOException {
    Files.writeString(list, "nothing of the kind\n");
    assertTrue(new KeptFiles(folder, list).find("page.html", "key").isEmpty());
  }
}
