package org.moveleaf.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.moveleaf.testing.Built;

/** Every page is valid HTML by the Nu checker. */
class HtmlValidityIT {

  private static final List<String> EXPECTED =
      List.of(
          // Texts are written as XHTML, because the same go into print.
          "Trailing slash on void elements",
          // The checker reads a page without its origin, so 'self' matches nothing; BrowserIT
          // looks.
          "blocked by “style-src” directive",
          "external script",
          "blocked by “img-src” directive");

  /** The checker goes deeper into its schema than an ordinary thread can. */
  private static final long STACK = 16 << 20;

  @Test
  void noPageHasAnErrorOrAWarning() throws Exception {
    FutureTask<List<String>> check = new FutureTask<>(HtmlValidityIT::problems);
    new Thread(null, check, "Nu", STACK).start();
    assertEquals(List.of(), check.get().stream().limit(20).toList());
  }

  private static List<String> problems() throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    List<String> problems = new ArrayList<>();
    for (String path : Built.pages()) {
      byte[] bytes = Files.readAllBytes(Built.site().resolve(path));
      String report = validator.validate(new ByteArrayInputStream(bytes));
      for (JsonElement each :
          JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("messages")) {
        JsonObject message = each.getAsJsonObject();
        String text = message.get("message").getAsString();
        if (EXPECTED.stream().noneMatch(text::contains)) {
          problems.add(path + ": " + text);
        }
      }
    }
    return problems;
  }
}
