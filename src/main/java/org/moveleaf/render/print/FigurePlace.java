package org.moveleaf.render.print;

/**
 * Where the figure of an exercise stands among its words.
 *
 * @param grid the figure, as large as it stands there
 * @param width that it has to itself, in millimetres
 * @param beside whether it stands beside the steps, and not above them
 * @param careBeside whether what to take care of follows the steps beside the figure or, where that
 *     stands above, is beside the steps
 */
public record FigurePlace(FigureGrid grid, double width, boolean beside, boolean careBeside) {}
