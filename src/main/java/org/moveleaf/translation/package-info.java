/**
 * What a translation was made from, and what has changed since: sentences, their fingerprints, and
 * the state of each file.
 */
package org.moveleaf.translation;
