package org.moveleaf.model;

import org.moveleaf.diagnostic.SourceRange;

/**
 * A name by which one piece of content points to another.
 *
 * @param id the name as typed
 * @param range where it is typed
 */
public record Ref(String id, SourceRange range) {}
