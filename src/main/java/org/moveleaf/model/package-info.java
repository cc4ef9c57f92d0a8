/**
 * The handbook as plain values: no files, no libraries. Start with {@link
 * org.moveleaf.model.Handbook}.
 */
package org.moveleaf.model;
