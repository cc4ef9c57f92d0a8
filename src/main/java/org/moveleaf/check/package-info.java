/**
 * What no single file can show: one class per rule about the handbook as a whole. Start with {@link
 * org.moveleaf.check.Rules}.
 */
package org.moveleaf.check;
