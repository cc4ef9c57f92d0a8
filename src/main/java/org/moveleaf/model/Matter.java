package org.moveleaf.model;

/** A kind of printed matter. */
public enum Matter implements Word {
  /** Everything in one book. */
  HANDBOOK,
  /** A sheet for each exercise. */
  SHEETS,
  /** A leaflet for each programme. */
  PROGRAMMES,
  /** Four exercises on a sheet, to cut. */
  CARDS,
  /** A programme on one page for the wall. */
  POSTERS,
  /** The handbook two pages up, to fold. */
  BOOKLET
}
