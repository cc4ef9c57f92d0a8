package org.moveleaf.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JoinedLettersTest {

  private static final String START =
      "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange";

  @Test
  void aShapeIsTheLetterThatItShows() {
    String cmap =
        START
            + "\n3 beginbfrange\n<0003> <0004> <0041>\n<0010> <0011> <FEDF>\n<0020> <0020> <FEFB>\nendbfrange\n"
            + "1 beginbfrange\n<0030> <0030> <200B>\nendbfrange\nendcmap\n";
    assertEquals(
        START
            + "\n6 beginbfchar\n<0003> <0041>\n<0004> <0042>\n<0010> <0644>\n<0011> <0644>\n"
            + "<0020> <0627>\n<0030> <0644>\nendbfchar\nendcmap\n",
        JoinedLetters.named(cmap));
  }
}
