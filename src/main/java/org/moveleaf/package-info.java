/**
 * Moveleaf: a folder of exercise texts → a site and printed matter. Start with {@link Moveleaf}.
 */
package org.moveleaf;
