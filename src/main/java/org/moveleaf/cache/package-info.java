/** What has been made before, and how it is known again. */
package org.moveleaf.cache;
