package org.moveleaf.content;

import java.util.Optional;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.figure.Figure;
import org.moveleaf.syntax.YamlParser;

/** A figure that stands in a text of no project, such as an example. */
public final class FigureText {

  private FigureText() {}

  /**
   * Reads what would stand in {@code figures/<id>.yaml}.
   *
   * @return empty where it is not YAML; what else is wrong is reported and left out
   */
  public static Optional<Figure> read(SourceText source, Diagnostics diagnostics) {
    return YamlParser.parse(source, diagnostics)
        .map(node -> new FigureReader(diagnostics).posed(node));
  }
}
