/** The pages of the site. Start with {@link org.moveleaf.render.site.SiteRenderer}. */
package org.moveleaf.render.site;
