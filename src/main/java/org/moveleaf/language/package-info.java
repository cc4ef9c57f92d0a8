/**
 * Texts as a reader meets them: sentences, words, syllables, how hard they are, and words that call
 * for care. Start with {@link org.moveleaf.language.Passages}.
 */
package org.moveleaf.language;
