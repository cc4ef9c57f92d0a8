package org.moveleaf.model;

/**
 * A pointer from an exercise to an entry of a source article.
 *
 * @param article the article's id
 * @param entry the entry's id within it
 */
public record Citation(Ref article, Ref entry) {}
