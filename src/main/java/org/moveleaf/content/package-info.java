/**
 * Files → model. One reader for each kind of file; each reads its file alone, so that files can be
 * read in any order. Start with {@link org.moveleaf.content.HandbookReader}.
 */
package org.moveleaf.content;
