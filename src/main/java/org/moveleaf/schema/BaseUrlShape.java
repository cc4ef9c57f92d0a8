package org.moveleaf.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moveleaf.syntax.YamlNode;

/** The address of a site: of its folder, on a server that others can reach, and of no page. */
final class BaseUrlShape extends ScalarShape<URI> {

  /** What is copied from a browser that shows a page, or with what follows in a sentence. */
  private static final Pattern PAGE = Pattern.compile("\\.html?/?$|[,;]/?$");

  @Override
  String wanted() {
    return "the https address of a site, without the name of a page";
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
      String host = uri.getHost();
      boolean known =
          host != null
              && (host.indexOf('.') > 0 || host.equals("localhost"))
              && !uri.getAuthority().endsWith(":");
      return web && bare && known && !PAGE.matcher(text).find()
          ? Optional.of(uri)
          : Optional.empty();
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
