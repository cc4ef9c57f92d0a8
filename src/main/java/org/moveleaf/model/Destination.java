package org.moveleaf.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link goes, read from what the writer typed. */
public sealed interface Destination {

  /** A heading of the same text. */
  record Anchor(String id) implements Destination {}

  /**
   * Another file of the project.
   *
   * @param path from the project's root, with forward slashes
   * @param anchor a heading in it
   */
  record File(String path, Optional<String> anchor) implements Destination {}

  /** An address outside, of a scheme that is safe to follow: https, http, mailto, tel. */
  record Address(String uri) implements Destination {}

  /** What must not become a link: another scheme, a path out of the project, nothing at all. */
  record Refused(String why) implements Destination {}

  Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

  Pattern HOST = Pattern.compile("^https?://[^/?#\\s]", Pattern.CASE_INSENSITIVE);

  /**
   * Reads a destination.
   *
   * @param typed what stands in the link
   * @param from the path of the file that the link stands in
   */
  static Destination of(String typed, String from) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Refused("a link without a destination");
    }
    if (text.codePoints().anyMatch(each -> Character.isISOControl(each) || each == '\\')) {
      return new Refused("a destination with a control character or a backslash");
    }
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.find()) {
      return ofScheme(scheme.group(1).toLowerCase(Locale.ROOT), text);
    }
    if (text.startsWith("#")) {
      return new Anchor(text.substring(1));
    }
    if (text.startsWith("/")) {
      return new Refused("a path that starts with a slash");
    }
    return ofPath(text, from);
  }

  private static Destination ofScheme(String scheme, String text) {
    return switch (scheme) {
      case "https", "http" ->
          HOST.matcher(text).find()
              ? new Address(text)
              : new Refused("an address without the name of a site");
      case "mailto", "tel" ->
          text.length() > scheme.length() + 1
              ? new Address(text)
              : new Refused("`" + text + "` without an address behind it");
      default -> new Refused("the scheme `" + scheme + ":`");
    };
  }

  private static Destination ofPath(String text, String from) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
    Deque<String> parts = new ArrayDeque<>();
    int slash = from.lastIndexOf('/');
    String joined = slash < 0 ? path : from.substring(0, slash + 1) + path;
    for (String part : joined.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return new Refused("a path out of the project");
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return new File(String.join("/", parts), anchor);
  }
}
