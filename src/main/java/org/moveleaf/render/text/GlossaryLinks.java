package org.moveleaf.render.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moveleaf.model.GlossaryTerm;

/** Finds the words that the glossary explains, so that the first use on a page can be linked. */
public final class GlossaryLinks {

  private final Map<String, String> idByForm = new HashMap<>();
  private final Optional<Pattern> pattern;

  public GlossaryLinks(List<GlossaryTerm> terms) {
    for (GlossaryTerm term : terms) {
      Stream.concat(Stream.of(term.term()), term.forms().stream())
          .forEach(form -> idByForm.putIfAbsent(fold(form), term.id()));
    }
    this.pattern =
        idByForm.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    idByForm.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(
                            Collectors.joining(
                                "|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  /** A fresh page, on which no term has been linked yet. */
  public Page page() {
    return new Page();
  }

  /** What has been linked on one page. */
  public final class Page {

    private final Set<String> linked = new HashSet<>();

    private Page() {}

    /** Writes words, escaped, with a link at the first use of each term. */
    void write(String words, Addresses addresses, StringBuilder out) {
      int done = 0;
      if (pattern.isPresent()) {
        Matcher matcher = pattern.get().matcher(words);
        while (matcher.find()) {
          String id = idByForm.get(fold(matcher.group()));
          if (id != null && linked.add(id)) {
            out.append(Html.escape(words.substring(done, matcher.start())));
            out.append("<a class=\"term\" href=\"")
                .append(Html.escape(addresses.glossary(id)))
                .append(addresses.onPaper() ? "\" title=\"" + Html.escape(matcher.group()) : "")
                .append("\">")
                .append(Html.escape(matcher.group()))
                .append("</a>");
            done = matcher.end();
          }
        }
      }
      out.append(Html.escape(words.substring(done)));
    }
  }
}
