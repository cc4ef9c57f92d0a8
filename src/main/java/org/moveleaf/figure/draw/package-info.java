/**
 * Bodies and props → plain SVG paths: a depth buffer, a map of what is seen where, the outlines
 * between, and curves through them. Start with {@link org.moveleaf.figure.draw.Drawing}.
 */
package org.moveleaf.figure.draw;
