package org.moveleaf.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|''",
        "Sit tall – für 10 s|Sit tall – für 10 s",
        "<b>|&lt;b&gt;",
        "R&D & more|R&amp;D &amp; more",
        "say \"now\"|say &quot;now&quot;",
        "\"\"|&quot;&quot;",
        "a\u00adb|a\u00adb",
        // XML has no place for these.
        "a\u0001.|a\ufffd.",
        "a\u001bb|a\ufffdb",
        "a\ufffe&\uffff.|a\ufffd&amp;\ufffd."
      })
  void wordsStayWords(String words, String escaped) {
    assertEquals(escaped, Html.escape(words));
  }
}
