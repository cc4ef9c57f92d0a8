package org.moveleaf.figure;

import org.moveleaf.figure.prop.Prop;

/**
 * A thing that a figure names and no picture of it shows.
 *
 * @param prop what
 * @param field where the figure names it
 * @param below whether it lies below where the pictures end; else it is not among the props
 */
public record Undrawn(Prop prop, String field, boolean below) {}
