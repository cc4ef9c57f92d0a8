package org.moveleaf.render.view;

/** A word of the vocabulary: its key for filters, its label for readers. */
public record Tag(String key, String label) {}
