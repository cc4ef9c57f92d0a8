/**
 * How everything looks and which words the program itself uses: themes, their parents, their
 * message catalogues. Start with {@link org.moveleaf.theme.Theme}.
 */
package org.moveleaf.theme;
