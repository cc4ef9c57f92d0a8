package org.moveleaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 0x1B, 0x7F, 0x85, 0x115F, 0x180E, 0x200B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2064,
        0x2066, 0x206F, 0x2800, 0xD800, 0xE000, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0000, 0xE007F,
        0xF0000, 0x10FFFF
      })
  void whatCannotBeSeenIsHidden(int point) {
    assertTrue(Characters.isHidden(point));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\n', '\r', '\t', ' ', 'a', 0xA0, 0xAD, 0x200D, 0x202F, 0x205F, 0x2065, 0x2070, 0xFFFD,
        0x1FFFD, 0x1F9B4, 0xE0080
      })
  void whatCanBeSeenIsNot(int point) {
    assertFalse(Characters.isHidden(point));
  }

  @Test
  void theFirstThatIsHiddenIsFound() {
    assertEquals(0, Characters.firstHidden("", 0));
    assertEquals(7, Characters.firstHidden("Sit, \ud83e\uddb4", 0));
    assertEquals(4, Characters.firstHidden("Sit\n\u200b tall\u0000", 0));
    assertEquals(10, Characters.firstHidden("Sit\n\u200b tall\u0000", 5));
    assertEquals(2, Characters.firstHidden("Si\ud83e", 0));
  }

  @Test
  void aMessageNamesThemByTheirNumber() {
    assertEquals("U+202E", Characters.name(0x202E));
    assertEquals("U+000A", Characters.name('\n'));
  }
}
