package org.moveleaf.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

  @TempDir private Path folder;
  private Path list;
  private Path page;

  @BeforeEach
  void anEarlierBuild() throws IOException {
    list = folder.resolve("pages");
    page = Files.writeString(folder.resolve("page.html"), "<p>");
    KeptFiles files = new KeptFiles(folder, list, false);
    files.note("page.html", "key", new KeptFiles.Made(Content.of("<p>"), 3));
    files.save();
  }

  @Test
  void aFileOfTheSameKeyIsTaken() {
    KeptFiles.Made made = new KeptFiles(folder, list, false).find("page.html", "key").orElseThrow();
    assertEquals("<p>", made.content().text());
    assertEquals(Content.of("<p>").hex(), made.content().hex());
    assertEquals(3, made.pages());
  }

  @Test
  void whatIsTakenSaysWhereItWasRead() {
    Content content =
        new KeptFiles(folder, list, false).find("page.html", "key").orElseThrow().content();
    assertTrue(content.isFrom(page.toAbsolutePath().normalize()));
    assertFalse(content.isFrom(list));
    assertFalse(Content.of("<p>").isFrom(page));
  }

  @Test
  void whatIsLeftInAFileIsReadThere() throws IOException {
    Content content = Content.of("<p>");
    content.leaveIn(page);
    Files.writeString(page, "<q>");
    assertEquals("<q>", content.text());
    assertEquals(Content.of("<p>").hex(), content.hex(), "that of what was left");
  }

  @Test
  void aFileIsNotTakenForAnother() {
    KeptFiles files = new KeptFiles(folder, list, false);
    assertTrue(files.find("page.html", "another key").isEmpty());
    assertTrue(files.find("another.html", "key").isEmpty());
  }

  @Test
  void aFileThatSomebodyHasChangedIsNotTaken() throws IOException {
    Files.writeString(page, "<q>");
    assertTrue(new KeptFiles(folder, list, false).find("page.html", "key").isEmpty());
    Files.delete(page);
    assertTrue(new KeptFiles(folder, list, false).find("page.html", "key").isEmpty());
  }

  @Test
  void aListThatCannotBeReadIsNoList() throws IOException {
    Files.writeString(list, "nothing of the kind\n");
    assertTrue(new KeptFiles(folder, list, false).find("page.html", "key").isEmpty());
  }

  @Test
  void whereNobodyHasTouchedAnythingNoFileIsReadToSeeIt() throws IOException {
    KeptFiles files = new KeptFiles(folder, list, true);
    Content content = files.find("page.html", "key").orElseThrow().content();
    Content same = Content.of("<p>");
    Files.writeString(page, "<q>");
    assertEquals(same.hex(), content.hex());
    assertEquals(same.checksum(), content.checksum());
    assertEquals("<q>", content.text(), "read when it is asked for");
  }

  /** Keys that say more than the file is made from cost a look at what it is made from, no more. */
  @Test
  void whatIsKnownByItsQuickKeyIsNotLookedAt() {
    made(new FileKey("quick", () -> "exact"), "<p>");
    assertEquals("<p>", made(new FileKey("quick", KeptTest::nobodyAsks), "<q>"));
    assertEquals("<p>", made(new FileKey("another", () -> "exact"), "<q>"));
    assertEquals("<p>", made(new FileKey("another", KeptTest::nobodyAsks), "<q>"));
    assertEquals("<q>", made(new FileKey("quick", () -> "other"), "<q>"));
  }

  private static String nobodyAsks() {
    throw new AssertionError("it is known at once");
  }

  /** A build that makes one page. */
  private String made(FileKey key, String text) {
    KeptFiles files = new KeptFiles(folder, list, false);
    Content content = files.get("page.html", key, () -> Content.of(text));
    try {
      Files.writeString(page, content.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.save();
    return content.text();
  }
}
