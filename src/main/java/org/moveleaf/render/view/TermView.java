package org.moveleaf.render.view;

/** A word of the glossary. */
public record TermView(String id, String term, String meaning) {}
