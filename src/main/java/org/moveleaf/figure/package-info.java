/**
 * Pictures of exercises, drawn from poses. Start with {@link org.moveleaf.figure.Figure}, what is
 * to be drawn, and {@link org.moveleaf.figure.Illustrator}, who draws it.
 */
package org.moveleaf.figure;
