package org.moveleaf.render.view;

import org.moveleaf.model.Source;

/** An article's title and where its record stands. */
public record ArticleLink(Quoted title, String href) {

  static ArticleLink to(Source source, String href) {
    return new ArticleLink(Quoted.of(source.title(), source.language()), href);
  }
}
