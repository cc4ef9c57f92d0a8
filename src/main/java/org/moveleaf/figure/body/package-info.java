/**
 * The body: its bones, how a pose places them, and the surface around them. Start with {@link
 * org.moveleaf.figure.body.Placement}.
 */
package org.moveleaf.figure.body;
