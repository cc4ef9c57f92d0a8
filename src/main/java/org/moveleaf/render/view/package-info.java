/**
 * What templates see: small records, ready to be shown, without rules of their own. Absent values
 * are {@code null}, because that is what FreeMarker tests for.
 */
package org.moveleaf.render.view;
