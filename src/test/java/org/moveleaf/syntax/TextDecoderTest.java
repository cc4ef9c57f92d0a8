package org.moveleaf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;

class TextDecoderTest {

  @Test
  void aLetterAndItsSignsBecomeOneCharacter() {
    assertEquals("fühlen, Nguyễn", decoded("fu\u0308hlen, Nguye\u0302\u0303n"));
  }

  @Test
  void signsThatNoLetterHasStay() {
    assertEquals("q\u0308 \u0308 \u05d0\u05b8", decoded("q\u0308 \u0308 \u05d0\u05b8"));
  }

  private static String decoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceText source = TextDecoder.source("a.md", "", () -> bytes);
    assertEquals(source.text(), TextDecoder.decode(source, bytes, new Diagnostics()).get().text());
    return source.text();
  }
}
