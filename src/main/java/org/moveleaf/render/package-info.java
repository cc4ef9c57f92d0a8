/**
 * Model and theme → pages and print documents. Start with {@link
 * org.moveleaf.render.HandbookRenderer}.
 */
package org.moveleaf.render;
