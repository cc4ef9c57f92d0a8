/** Pages for those who edit the content; nothing of them is published. */
package org.moveleaf.report;
