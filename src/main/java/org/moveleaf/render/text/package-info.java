/** Texts and doses → markup and sentences, for site and print alike. */
package org.moveleaf.render.text;
