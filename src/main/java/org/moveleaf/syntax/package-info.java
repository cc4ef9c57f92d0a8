/**
 * Text files → trees that remember where every word stood. The only package that knows the YAML and
 * Markdown libraries. Start with {@link org.moveleaf.syntax.Document}.
 */
package org.moveleaf.syntax;
