/**
 * What went wrong, where, and how to mend it. Start with {@link
 * org.moveleaf.diagnostic.Diagnostic}.
 */
package org.moveleaf.diagnostic;
