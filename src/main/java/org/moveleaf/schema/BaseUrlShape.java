package org.moveleaf.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.moveleaf.syntax.YamlNode;

final class BaseUrlShape extends ScalarShape<URI> {

  @Override
  String wanted() {
    return "the https address of a site";
  }

  @Override
  public String example() {
    return "https://clinic.example/handbook/";
  }

  @Override
  Optional<URI> parse(YamlNode.Scalar scalar, Reading reading) {
    Optional<URI> uri = parse(scalar.text());
    return uri.isPresent() ? uri : malformed(scalar, reading);
  }

  static Optional<URI> parse(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean bare = uri.getQuery() == null && uri.getFragment() == null;
      return web && bare && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  @Override
  public Description describe() {
    return new Description.Form("^https?://[^/?#]+[^?#]*$", example());
  }

  @Override
  public URI standIn() {
    return URI.create("https://invalid/");
  }
}
