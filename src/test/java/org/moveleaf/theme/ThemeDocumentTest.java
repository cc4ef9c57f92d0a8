package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** README.md tells a theme's author which tokens there are. */
class ThemeDocumentTest {

  @Test
  void allTokensAreTold() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section =
        readme.substring(readme.indexOf("## A theme of your own"), readme.indexOf("## One jar"));
    List<String> tokens =
        Files.readString(Path.of("themes/moveleaf/theme.yaml"))
            .lines()
            .dropWhile(line -> !line.equals("tokens:"))
            .skip(1)
            .takeWhile(line -> line.isBlank() || line.startsWith("  "))
            .filter(line -> line.contains(":") && !line.strip().startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(':')).strip())
            .toList();
    assertTrue(tokens.contains("leaf"));
    assertEquals(
        List.of(), tokens.stream().filter(token -> !section.contains("`" + token + "`")).toList());
  }
}
