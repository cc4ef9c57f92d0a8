package org.moveleaf.render.view;

/** A title and where it leads. */
public record Link(String title, String href) {}
