/**
 * Typed shapes of YAML: what a file may hold, said once, read and reported from the same
 * definition. Start with {@link org.moveleaf.schema.MappingShape}.
 */
package org.moveleaf.schema;
