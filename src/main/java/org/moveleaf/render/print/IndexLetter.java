package org.moveleaf.render.print;

import java.util.List;

/** The entries of the index that begin with one letter. */
public record IndexLetter(String letter, List<IndexEntry> entries) {}
