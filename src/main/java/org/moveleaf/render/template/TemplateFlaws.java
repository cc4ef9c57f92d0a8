package org.moveleaf.render.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.DidYouMean;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;

/** Says what is wrong with a template, and where, in the way of all diagnostics. */
final class TemplateFlaws {

  /** What the library adds for those who embed it. */
  private static final String ADVICE =
      " *(Help \\(latest|Think twice|The name was interpreted|Check if the|Note that|This usually).*";

  private final Theme theme;

  TemplateFlaws(Theme theme) {
    this.theme = theme;
  }

  /**
   * What a template died of.
   *
   * @param name the template that was asked for; what is wrong may be in one that it includes
   */
  ThemeException of(String name, Throwable cause) {
    if (cause instanceof ThemeException known) {
      return known;
    }
    if (cause instanceof ParseException parsing) {
      String at = Optional.ofNullable(parsing.getTemplateName()).orElse(name);
      return flaw(
          place(at, parsing.getLineNumber(), parsing.getColumnNumber()),
          parsing.getEditorMessage(),
          cause);
    }
    if (cause instanceof TemplateException failure) {
      return ofFailure(name, failure);
    }
    if (cause instanceof BoundedWriter.TooMuchException) {
      return of(name, "it writes more than any page can need", cause);
    }
    if (cause instanceof StackOverflowError) {
      return of(name, "it calls itself without an end", cause);
    }
    if (cause instanceof OutOfMemoryError) {
      return of(name, "it needs more memory than there is", cause);
    }
    // The second page that asks for a template that cannot be read gets the first one's failure.
    if (cause instanceof IOException && cause.getCause() != null) {
      return of(name, cause.getCause());
    }
    return of(name, String.valueOf(cause.getMessage()), cause);
  }

  /** What is wrong with a template as a whole. */
  ThemeException of(String name, String what, Throwable cause) {
    return flaw(place(name, 1, 1), what, cause);
  }

  /**
   * What is wrong with what a template has written.
   *
   * @param suspects templates of the clinic that may have written it
   */
  ThemeException of(String name, List<String> suspects, Markup.Flaw flaw) {
    return new ThemeException(
        Diagnostic.error("theme/bad-template", origin(name, suspects, flaw.tag()), flaw.what())
            .withHint(flaw.hint()));
  }

  /**
   * Where a template has the tag in question, as it was written or at least its element; first
   * where the element is opened and closed in different numbers.
   */
  private SourceRange origin(String name, List<String> suspects, String tag) {
    String element = tag.replaceFirst("(?s)^</?([^\\s>]+).*", "$1");
    List<String> likely =
        suspects.stream()
            .sorted(
                Comparator.<String, Boolean>comparing(each -> isBalanced(source(each), element))
                    .thenComparing(each -> !each.equals(name)))
            .toList();
    for (String words : List.of(tag, tag.startsWith("</") ? tag : "<" + element)) {
      for (String each : likely) {
        SourceText source = source(each);
        int at = source.text().lastIndexOf(words);
        if (at >= 0) {
          return source.range(at, at + words.length());
        }
      }
    }
    return place(likely.get(0), 1, 1);
  }

  private static boolean isBalanced(SourceText template, String element) {
    return count(template.text(), "<" + element) == count(template.text(), "</" + element);
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  private ThemeException ofFailure(String name, TemplateException failure) {
    if (failure.getCause() instanceof ThemeException known) {
      return flaw(place(name, failure), known.diagnostic().message(), failure);
    }
    if (failure.getCause() instanceof StackOverflowError) {
      return of(name, "it calls itself without an end", failure);
    }
    if (failure instanceof InvalidReferenceException
        && failure.getBlamedExpressionString() != null) {
      return absent(place(name, failure), failure);
    }
    return flaw(place(name, failure), failure.getMessageWithoutStackTop(), failure);
  }

  /** What is not there, and what is there in its place: nobody else tells an author that. */
  private static ThemeException absent(SourceRange at, TemplateException failure) {
    String expression = failure.getBlamedExpressionString();
    Set<String> there = new TreeSet<>();
    String last = Members.beside(failure.getEnvironment(), expression, there);
    String hint =
        there.isEmpty()
            ? "write `!` behind what may be absent, or ask with `<#if " + expression + "??>`"
            : DidYouMean.hintOrList(last, there);
    return new ThemeException(
        Diagnostic.error(
                "theme/bad-template",
                at,
                "the template cannot be filled in: there is no `" + expression + "` here")
            .withHint(hint),
        failure);
  }

  private SourceRange place(String name, TemplateException failure) {
    if (failure.getTemplateSourceName() == null || failure.getLineNumber() == null) {
      return place(name, 1, 1);
    }
    return place(
        failure.getTemplateSourceName(), failure.getLineNumber(), failure.getColumnNumber());
  }

  private SourceRange place(String name, int line, int column) {
    SourceText source = source(name);
    int at = source.startOfLine(line) + column - 1;
    return source.range(at, at);
  }

  private SourceText source(String name) {
    return theme
        .find("templates/" + name)
        .map(file -> file.source())
        .orElse(SourceText.absent("templates/" + name));
  }

  /** Of the library's long answer, the first sentence. */
  private static ThemeException flaw(SourceRange at, String said, Throwable cause) {
    String what =
        said.lines()
            .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
            .map(line -> line.replaceAll(" *\\[in .*", "").strip())
            .collect(Collectors.joining(" "))
            .replaceAll(ADVICE, "")
            .replace(" ==>", "")
            .replaceAll("[.:]$", "");
    return new ThemeException(
        Diagnostic.error("theme/bad-template", at, "the template cannot be filled in: " + what)
            .withHint("mend it; the templates of `moveleaf` show what there is"),
        cause);
  }
}
