package org.moveleaf.render.print;

import java.util.List;

/**
 * An entry of the index at the back.
 *
 * @param words what the reader looks for
 * @param see the name under which it stands in the book, {@code null} where it is the same
 * @param places anchors of the places where it stands
 */
public record IndexEntry(String words, String see, List<String> places) {}
