/** Things: mats, chairs, walls, bands. Start with {@link org.moveleaf.figure.prop.Props}. */
package org.moveleaf.figure.prop;
