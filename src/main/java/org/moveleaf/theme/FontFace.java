package org.moveleaf.theme;

/**
 * One cut of a typeface.
 *
 * @param family its family
 * @param weight its CSS weight, 100 to 900
 * @param italic whether it slants
 * @param print the TrueType file that PDFs embed
 * @param web the WOFF2 file that pages load; empty for a face that only PDFs use
 */
public record FontFace(String family, int weight, boolean italic, String print, String web) {}
