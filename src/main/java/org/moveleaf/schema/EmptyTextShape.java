package org.moveleaf.schema;

import org.moveleaf.syntax.YamlNode;

/** Text that may be empty. */
record EmptyTextShape(Shape<String> text) implements Shape<String> {

  @Override
  public String read(YamlNode node, Reading reading) {
    boolean empty = node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    return empty ? "" : text.read(node, reading);
  }

  @Override
  public Description describe() {
    return text.describe() instanceof Description.Text words
        ? new Description.Text(words.max(), true)
        : text.describe();
  }

  @Override
  public String standIn() {
    return "";
  }
}
