package org.moveleaf.figure.prop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveleaf.figure.geometry.Vec;

/** A band is as long as it is, and as much rubber as it is. */
class BandTest {

  private static final Vec FROM = new Vec(-16, 90, 30);

  private static double length(List<Vec> points) {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += points.get(i).distance(points.get(i - 1));
    }
    return length;
  }

  @ParameterizedTest
  @CsvSource({
    "32, 0, 0",
    "20, 0, 25",
    "43.9, 0, 0",
    "30, 20, 5",
    "30, -20, 5",
    "6, 0, 0",
    "0, 38, 0"
  })
  void aSlackBandHangsInItsWholeLength(double x, double y, double z) {
    Vec to = FROM.plus(new Vec(x, y, z));
    List<Vec> middle = Band.between(FROM, to).middle();
    // Chords are a little shorter than the curve.
    assertEquals(Band.LENGTH, length(middle), 0.6);
    assertEquals(0, middle.get(0).distance(FROM), 1e-6);
    assertEquals(0, middle.get(middle.size() - 1).distance(to), 1e-6);
    assertTrue(middle.stream().allMatch(each -> each.y() <= Math.max(FROM.y(), to.y()) + 1e-6));
  }

  @ParameterizedTest
  @CsvSource({"44, 0, 0", "60, 30, 0", "0, 70, 0"})
  void aStretchedBandIsStraightAndKeepsItsVolume(double x, double y, double z) {
    Vec to = FROM.plus(new Vec(x, y, z));
    Band band = Band.between(FROM, to);
    assertEquals(List.of(FROM, to), band.middle());
    double volume = FROM.distance(to) * band.width() * band.thickness();
    assertEquals(Band.LENGTH * 4.2 * 1.2, volume, 0.1);
  }

  @Test
  void aBandThatIsAboutToBeStretchedIsNearlyStraight() {
    Band band = Band.between(FROM, FROM.plus(new Vec(43.9999, 0, 0)));
    double lowest = band.middle().stream().mapToDouble(Vec::y).min().orElseThrow();
    assertEquals(FROM.y(), lowest, 0.1);
  }
}
