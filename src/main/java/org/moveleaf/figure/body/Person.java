package org.moveleaf.figure.body;

import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who shows exercises. A handbook shows several, of different build, age and colour, so
 * that more readers find themselves in it. Greys of skin, shirt and trousers lie well apart in
 * each, so that pictures survive a copier.
 */
public enum Person {
  ANA(
      new Build(0.95, 1.03, 0, 1.2, 0.95),
      Hair.BUN,
      false,
      false,
      skin("E3B68F", "C4946B"),
      clothes("3F7F86", "2F666D", "D9D4C7", "BBB5A6"),
      hair("3E2C25")),
  BEN(
      new Build(1.04, 0.97, 0, 0, 1.04),
      Hair.SHORT,
      false,
      false,
      skin("F3CDB0", "DDB291"),
      clothes("7FB9BD", "649DA3", "56718F", "445B76"),
      hair("5B4436")),
  GRACE(
      new Build(1.02, 1.12, 4.5, 2.2, 1.12),
      Hair.BOB,
      true,
      false,
      skin("F0C9AC", "D6A988"),
      clothes("C98F7A", "AC7460", "4C5A66", "3B4751"),
      hair("C9C6C2")),
  OMAR(
      new Build(1.03, 0.98, 1, 0, 1.02),
      Hair.SHORT,
      false,
      true,
      skin("A06C48", "83543A"),
      clothes("E9DFC4", "CFC3A2", "3F6B5C", "305447"),
      hair("33261F")),
  MEI(
      new Build(0.93, 0.98, 0, 0.8, 0.92),
      Hair.PONYTAIL,
      false,
      false,
      skin("EFC9A4", "D2A77F"),
      clothes("D9A441", "B98A32", "3D4E6B", "303E56"),
      hair("1F1B1B")),
  KARL(
      new Build(1.04, 1.05, 5, 0.3, 1.05),
      Hair.RECEDING,
      true,
      false,
      skin("F1CBB4", "D7AA90"),
      clothes("8FA98A", "748E70", "5A5148", "473F38"),
      hair("D6D3CE")),
  AMINA(
      new Build(0.97, 1.06, 2, 1.6, 1.02),
      Hair.BUN,
      true,
      false,
      skin("8E5D41", "734832"),
      clothes("DDA59B", "C0877D", "5B5F86", "484C6C"),
      hair("231A1A"));

  private final Build build;
  private final Hair hair;
  private final boolean longSleeves;
  private final boolean beard;
  private final Map<Material, String> near;
  private final Map<Material, String> far;

  Person(
      Build build,
      Hair hair,
      boolean longSleeves,
      boolean beard,
      String[] skin,
      String[] clothes,
      String hairColour) {
    this.build = build;
    this.hair = hair;
    this.longSleeves = longSleeves;
    this.beard = beard;
    this.near = new TreeMap<>();
    this.far = new TreeMap<>();
    put(Material.SKIN, skin[0], skin[1]);
    put(Material.SHIRT, clothes[0], clothes[1]);
    put(Material.TROUSERS, clothes[2], clothes[3]);
    put(Material.HAIR, hairColour, hairColour);
    put(Material.BEARD, hairColour, hairColour);
  }

  private void put(Material material, String nearColour, String farColour) {
    near.put(material, nearColour);
    far.put(material, farColour);
  }

  private static String[] skin(String near, String far) {
    return new String[] {near, far};
  }

  private static String[] clothes(
      String shirt, String shirtFar, String trousers, String trousersFar) {
    return new String[] {shirt, shirtFar, trousers, trousersFar};
  }

  private static String hair(String colour) {
    return colour;
  }

  public Build build() {
    return build;
  }

  public Hair hair() {
    return hair;
  }

  public boolean hasLongSleeves() {
    return longSleeves;
  }

  public boolean hasBeard() {
    return beard;
  }

  /** Colours of what is the person's own: six hexadecimal digits. */
  public Map<Material, String> colours() {
    return near;
  }

  /** The same for limbs that lie behind: a darker tone. */
  public Map<Material, String> farColours() {
    return far;
  }

  /** The word in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
