package org.moveleaf.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code handbook.yaml} says.
 *
 * @param cover what the handbook is called
 * @param language the BCP 47 tag of the language it speaks
 * @param languages tags of the languages that it is published in beside the one of its source
 * @param siteOnly those of its languages in which nothing is printed
 * @param theme the theme's name
 * @param imprint how and when it is published
 * @param clinic whose handbook it is
 * @param emergency the number to call where help is needed at once
 * @param painScale bands that cover 0 to 10
 * @param labels words that this handbook adds to the vocabulary, by kind and id
 * @param editions ways to print it, the usual one first
 * @param checks how checks are to be taken, by code
 * @param origin its file
 */
public record Settings(
    Cover cover,
    String language,
    List<Ref> languages,
    List<Ref> siteOnly,
    String theme,
    Imprint imprint,
    Clinic clinic,
    Optional<String> emergency,
    List<PainBand> painScale,
    Map<String, Map<String, String>> labels,
    List<Edition> editions,
    Map<String, CheckChoice> checks,
    Origin origin) {
  public Settings {
    languages = List.copyOf(languages);
    siteOnly = List.copyOf(siteOnly);
    editions = List.copyOf(editions);
    painScale = List.copyOf(painScale);
    labels = Map.copyOf(labels);
    checks = Map.copyOf(checks);
  }

  /** The editions that are printed in a language, those that name none in every language. */
  public List<Edition> editionsIn(String tag) {
    if (isSiteOnly(tag)) {
      return List.of();
    }
    return editions.stream().filter(each -> each.language().isEmpty() || each.isIn(tag)).toList();
  }

  /** Whether nothing is printed in a language. */
  public boolean isSiteOnly(String tag) {
    return siteOnly.stream().anyMatch(each -> each.id().equals(tag));
  }

  /** The same settings as if they were written in another language. */
  public Settings in(String tag) {
    return new Settings(
        cover, tag, languages, siteOnly, theme, imprint, clinic, emergency, painScale, labels,
        editions, checks, origin);
  }

  /** The same handbook for a site at another place. */
  public Settings at(URI baseUrl) {
    return of(clinic, Optional.of(baseUrl));
  }

  /** The same handbook on another day. */
  Settings on(LocalDate today) {
    return with(
        clinic, new Imprint(imprint.edition(), imprint.baseUrl(), imprint.licence(), today));
  }

  /** The same handbook for another clinic. */
  public Settings of(Brand brand) {
    return of(brand.clinic(), brand.baseUrl());
  }

  /** The same handbook with no other printed matter than this. */
  public Settings making(Set<Matter> matter) {
    List<Edition> some =
        editions.stream()
            .map(each -> each.making(matter))
            .filter(each -> !each.matter().isEmpty())
            .toList();
    return new Settings(
        cover, language, languages, siteOnly, theme, imprint, clinic, emergency, painScale, labels,
        some, checks, origin);
  }

  private Settings of(Clinic other, Optional<URI> baseUrl) {
    return with(other, new Imprint(imprint.edition(), baseUrl, imprint.licence(), imprint.today()));
  }

  private Settings with(Clinic other, Imprint moved) {
    return new Settings(
        cover, language, languages, siteOnly, theme, moved, other, emergency, painScale, labels,
        editions, checks, origin);
  }
}
