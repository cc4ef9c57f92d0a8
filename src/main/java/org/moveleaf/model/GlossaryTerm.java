package org.moveleaf.model;

import java.util.List;

/**
 * A word that needs explaining.
 *
 * @param id its address on the glossary page
 * @param term the word
 * @param forms other forms under which it stands in texts: plurals, synonyms
 * @param meaning what it means, in plain words
 * @param origin its file
 */
public record GlossaryTerm(
    String id, String term, List<String> forms, String meaning, Origin origin) {
  public GlossaryTerm {
    forms = List.copyOf(forms);
  }
}
