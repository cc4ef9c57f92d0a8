/** The theme's templates, filled in. The only package that knows FreeMarker. */
package org.moveleaf.render.template;
