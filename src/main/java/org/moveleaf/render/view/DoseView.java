package org.moveleaf.render.view;

import java.util.List;
import org.moveleaf.render.text.Row;

/**
 * A dose.
 *
 * @param sentence all of it in words
 * @param minutes how long one session of it takes, in words
 * @param rows all of it as a table
 * @param timesADay how often it is done on a day, at most
 */
public record DoseView(String sentence, String minutes, List<Row> rows, int timesADay) {}
