package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFolderTest {

  @TempDir Path dir;

  @Test
  void aLinkedFolderHasTheFilesThatItLeadsTo() throws IOException {
    Path real = Files.createDirectories(dir.resolve("elsewhere/messages"));
    Path words = Files.writeString(real.resolve("en.yaml"), "a: b\n");
    Path link = Files.createSymbolicLink(dir.resolve("linked"), real.getParent());
    ThemeFolder folder = new ThemeFolder.OnDisk(link, "themes/linked");
    assertEquals(List.of("messages/en.yaml"), folder.files());
    String before = folder.hash(each -> true);
    Files.writeString(words, "a: c\n");
    assertNotEquals(before, folder.hash(each -> true));
  }
}
