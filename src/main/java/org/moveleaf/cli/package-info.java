/** The command line: the only place that prints and exits. Start with {@link Main}. */
package org.moveleaf.cli;
