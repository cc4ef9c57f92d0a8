package org.moveleaf.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageViewsTest {

  @ParameterizedTest
  @CsvSource({
    "112, 112",
    "01632 960 512, 01632960512",
    "030/123456, 030123456",
    "+49 (0) 30 1234567, +49301234567",
    "0049 (0) 30 1234567, +49301234567",
    "0049(0)30-1234567, +49301234567",
    "00 44 1632 960512, +441632960512",
  })
  void aNumberIsDialledAsItIsMeant(String typed, String dialled) {
    assertEquals("tel:" + dialled, PageViews.dial(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "'Monday to Friday, 8 am to 6 pm', 'Monday to Friday, 8~am to 6~pm'",
    "'Mo bis Fr, 8 bis 18 Uhr', 'Mo bis Fr, 8~bis 18~Uhr'",
    "'Monday, 8:30 onwards', 'Monday, 8:30 onwards'",
  })
  void noLinePartsAnHourFromWhatItIs(String typed, String set) {
    assertEquals(set.replace('~', '\u00a0'), PageViews.unparted(typed));
  }
}
