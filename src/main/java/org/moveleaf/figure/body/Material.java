package org.moveleaf.figure.body;

/** What a point of a surface is made of; the palette gives it a colour. */
public enum Material {
  SKIN,
  SHIRT,
  TROUSERS,
  SOCK,
  SHOE,
  SOLE,
  HAIR,
  BEARD,
  WOOD,
  WOOD_TOP,
  WOOD_SIDE,
  METAL,
  IRON,
  BALL,
  MAT,
  MAT_TOP,
  MAT_SIDE,
  PILLOW,
  BAND,
  WALL,
  WALL_EDGE,
  SKIRTING,
  JAMB,
  JAMB_SIDE,
  JAMB_TOP,
  WATER
}
