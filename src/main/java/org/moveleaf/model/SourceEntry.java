package org.moveleaf.model;

import java.util.Optional;

/**
 * One exercise as an article gives it.
 *
 * @param id its short name within the article
 * @param name what the article calls it
 * @param nameLanguage of that name, where it is not the handbook's
 * @param setting position and equipment, in a few words
 * @param dose what the article says about the dose
 * @param exercise where it has gone
 */
public record SourceEntry(
    String id,
    String name,
    Optional<String> nameLanguage,
    String setting,
    StatedDose dose,
    Ref exercise) {}
