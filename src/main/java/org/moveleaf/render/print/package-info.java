/** The documents for print. Start with {@link org.moveleaf.render.print.BookRenderer}. */
package org.moveleaf.render.print;
