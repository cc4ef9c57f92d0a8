/**
 * Rendered pages and documents → the output folder, all or nothing. Start with {@link
 * org.moveleaf.publish.Publisher}.
 */
package org.moveleaf.publish;
