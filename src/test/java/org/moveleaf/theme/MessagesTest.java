package org.moveleaf.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static String capital(String language, String words) {
    return new Messages(language, Map.of()).capital(words);
  }

  @Test
  void capitalsAreThoseOfTheLanguage() {
    assertEquals("IJs en Zee", capital("nl", "ijs en Zee"));
    assertEquals("\u0130ki kez", capital("tr", "iki kez"));
    assertEquals("\u10d0\u10d1", capital("ka", "\u10d0\u10d1"));
    assertEquals("10 mal AUF", capital("de", "10 mal AUF"));
    assertEquals("", capital("en", ""));
  }
}
