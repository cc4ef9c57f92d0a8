package org.moveleaf.render.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.model.BrandColours;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.Edition;
import org.moveleaf.model.TextSize;

class CoverRoomTest {

  private static final String SHORT = "Exercises to use at home";

  private static CoverRoom room(TextSize size) {
    return new CoverRoom(
        new Edition(
            "",
            "",
            Edition.USUAL.paper(),
            size,
            Edition.USUAL.ink(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Edition.USUAL.matter()));
  }

  @ParameterizedTest
  @CsvSource({
    "Upper Back Pain, 1, 1",
    "Wirbelsäulengymnastik, 3, 3",
    "Exercises for neck and shoulders, 1, 1",
    "Übungen und Ratschläge bei Schmerzen im oberen Rücken und im Schultergürtel, 3, 4",
    "Donaudampfschifffahrtsgesellschaftskapitän, 5, 5"
  })
  void aTitleIsAsLargeAsItsLinesAndItsLongestWordLetIt(String title, int usual, int large) {
    assertEquals(usual, room(TextSize.STANDARD).titleSize(title, SHORT, clinic("Mill Lane")));
    assertEquals(large, room(TextSize.LARGE).titleSize(title, SHORT, clinic("Mill Lane")));
  }

  @Test
  void aLongSubtitleAndAddressLeaveATitleLessRoom() {
    String title = "Exercises for neck and shoulders";
    String subtitle = "Sheets and programmes, for at home and at work, ".repeat(8);
    String[] address = new String[12];
    Arrays.fill(address, "Mill Lane");
    assertEquals(1, room(TextSize.LARGE).titleSize(title, SHORT, clinic("Mill Lane")));
    assertEquals(3, room(TextSize.LARGE).titleSize(title, subtitle, clinic("Mill Lane")));
    assertEquals(5, room(TextSize.LARGE).titleSize(title, subtitle, clinic(address)));
  }

  @Test
  void anAddressOfManyLinesHasMoreOfTheCover() {
    assertEquals(64, height(TextSize.STANDARD, "Mill Lane"));
    assertEquals(78, height(TextSize.STANDARD, "House C", "Mill Lane", "Millbrook"));
    assertEquals(102, height(TextSize.LARGE, "House C", "Mill Lane", "Millbrook"));
  }

  private static double height(TextSize size, String... address) {
    return room(size).clinicHeight(clinic(address));
  }

  private static Clinic clinic(String... address) {
    return new Clinic(
        "Leafside",
        Arrays.asList(address),
        Optional.of("01632 960 512"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        BrandColours.NONE);
  }
}
