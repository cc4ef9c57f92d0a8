package org.moveleaf.model;

/**
 * What the handbook is called.
 *
 * @param title its name
 * @param subtitle a line below it
 * @param description one sentence for search engines and previews
 * @param origin the file that says so, in the handbook's language
 */
public record Cover(String title, String subtitle, String description, Origin origin) {}
