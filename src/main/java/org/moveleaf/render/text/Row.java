package org.moveleaf.render.text;

/** A label and its value. */
public record Row(String label, String value) {}
