/**
 * A staged output → what is wrong with it. Start with {@link
 * org.moveleaf.publish.verify.Verification}.
 */
package org.moveleaf.publish.verify;
