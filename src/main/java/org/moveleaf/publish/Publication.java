package org.moveleaf.publish;

/**
 * What has been written.
 *
 * @param pages pages of the site
 * @param pdfs PDF documents, each counted once
 */
public record Publication(int pages, int pdfs) {}
