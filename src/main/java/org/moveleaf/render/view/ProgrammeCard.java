package org.moveleaf.render.view;

import java.util.List;

/**
 * A programme in a list.
 *
 * @param summary its purpose in plain words
 * @param facts weeks, exercises and minutes in one line
 * @param exercises titles, each once
 */
public record ProgrammeCard(
    String id, String title, String href, String summary, String facts, List<String> exercises) {}
