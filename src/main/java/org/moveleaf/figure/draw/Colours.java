package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.moveleaf.figure.body.Material;
import org.moveleaf.figure.body.Person;

/** Gives each material its colour, and each colour a number from 1. */
final class Colours {

  static final String INK = "26323D";
  static final String PAPER_SHADE = "E3E8EB";
  static final String ARROW = "C8402A";
  static final String GHOST = "EEF1F3";
  static final String GHOST_INK = "98A4AE";
  static final String WALL = "E7ECEF";
  static final String WALL_EDGE = "B9C4CB";
  static final String SKIRTING = "D3DBE0";
  static final String WATER = "BFDDE8";
  static final String WATER_INK = "5E93A8";

  private static final Map<Material, String> THINGS = new EnumMap<>(Material.class);

  static {
    THINGS.put(Material.SOCK, "F5F6F7");
    THINGS.put(Material.SHOE, "E4E8EB");
    THINGS.put(Material.SOLE, "8E99A3");
    THINGS.put(Material.WOOD, "D9BD94");
    THINGS.put(Material.WOOD_TOP, "E8D3B2");
    THINGS.put(Material.WOOD_SIDE, "BF9F74");
    THINGS.put(Material.METAL, "9AA5AE");
    THINGS.put(Material.IRON, "4A5560");
    THINGS.put(Material.BALL, "D98C5F");
    THINGS.put(Material.MAT, "A9BC98");
    THINGS.put(Material.MAT_TOP, "CBD8BF");
    THINGS.put(Material.MAT_SIDE, "94A983");
    THINGS.put(Material.PILLOW, "EDEFF1");
    THINGS.put(Material.BAND, "C0392F");
    THINGS.put(Material.WALL, WALL);
    THINGS.put(Material.WALL_EDGE, WALL_EDGE);
    THINGS.put(Material.SKIRTING, SKIRTING);
    THINGS.put(Material.JAMB, "D3DAE0");
    THINGS.put(Material.JAMB_TOP, "E3E8EC");
    THINGS.put(Material.JAMB_SIDE, "B4BFC8");
    THINGS.put(Material.WATER, WATER);
  }

  /** Far limbs are a tone darker. */
  private static final Map<Material, String> FAR_THINGS =
      Map.of(Material.SOCK, "DDE1E4", Material.SHOE, "C6CDD2", Material.SOLE, "7A858F");

  private final Person person;
  private final boolean plain;
  private final List<String> colours = new ArrayList<>();
  private final int[][] numbers = new int[2][Material.values().length];

  private Colours(Person person, boolean plain) {
    this.person = person;
    this.plain = plain;
    colours.add("");
  }

  static Colours of(Person person) {
    return new Colours(person, false);
  }

  /** All in one pale colour: where somebody has been. */
  static Colours ofGhost(Person person) {
    return new Colours(person, true);
  }

  /** The number of a material's colour. */
  int number(Material material, boolean far) {
    int[] known = numbers[far ? 1 : 0];
    if (known[material.ordinal()] == 0) {
      known[material.ordinal()] = add(colour(material, far));
    }
    return known[material.ordinal()];
  }

  private int add(String colour) {
    if (!colours.contains(colour)) {
      colours.add(colour);
    }
    return colours.indexOf(colour);
  }

  private String colour(Material material, boolean far) {
    if (plain) {
      return GHOST;
    }
    Map<Material, String> own = far ? person.farColours() : person.colours();
    if (own.containsKey(material)) {
      return own.get(material);
    }
    return far && FAR_THINGS.containsKey(material)
        ? FAR_THINGS.get(material)
        : THINGS.get(material);
  }

  String colour(int number) {
    return colours.get(number);
  }

  int count() {
    return colours.size();
  }
}
