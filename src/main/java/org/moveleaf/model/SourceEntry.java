package org.moveleaf.model;

/**
 * One exercise as an article gives it.
 *
 * @param id its short name within the article
 * @param name what the article calls it
 * @param setting position and equipment, in a few words
 * @param dose what the article says about the dose
 * @param exercise where it has gone
 */
public record SourceEntry(String id, String name, String setting, StatedDose dose, Ref exercise) {}
