package org.moveleaf.render.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.moveleaf.language.Phrases;
import org.moveleaf.model.GlossaryTerm;

/** Finds the words that the glossary explains, so that the first use on a page can be linked. */
public final class GlossaryLinks {

  private final Map<String, String> idByForm = new HashMap<>();
  private final Phrases forms;

  public GlossaryLinks(List<GlossaryTerm> terms) {
    for (GlossaryTerm term : terms) {
      Stream.concat(Stream.of(term.term()), term.forms().stream())
          .forEach(form -> idByForm.putIfAbsent(Phrases.fold(form), term.id()));
    }
    this.forms = new Phrases(idByForm.keySet());
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
      for (Phrases.Found found : forms.in(words)) {
        String id = idByForm.get(Phrases.fold(found.text()));
        if (id != null && linked.add(id)) {
          out.append(Html.escape(words.substring(done, found.start())));
          out.append("<a class=\"term\" href=\"")
              .append(Html.escape(addresses.glossary(id)))
              .append(addresses.onPaper() ? "\" title=\"" + Html.escape(found.text()) : "")
              .append("\">")
              .append(Html.escape(found.text()))
              .append("</a>");
          done = found.end();
        }
      }
      out.append(Html.escape(words.substring(done)));
    }
  }
}
