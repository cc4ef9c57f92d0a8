package org.moveleaf.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a project's files: bytes, lines, words, fields, and files among each other. */
final class Mutator {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern FIELD = Pattern.compile("(?m)^( *(?:- )?)([\\w-]+):(.*)$");

  /** Beyond what is read of a file; more would only cost time. */
  private static final int MOST = 1 << 18;

  private static final String[] NASTY = {
    "",
    " ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u200B",
    "\u202E",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "e\u0301\u0301\u0301",
    "\uFFFF",
    "ﬁ",
    "İ",
    "ß",
    "'",
    "\"",
    "`",
    "```",
    "``` x\n",
    "~~~",
    "---",
    "\n---\n",
    "...",
    "***",
    "___",
    "#",
    "## ",
    "###### x\n",
    "\n## Steps\n",
    "\n## Variations\n### x\n",
    "{",
    "}",
    "{{",
    "${1/0}",
    "#{x}",
    "<#if>",
    "[=x]",
    "[",
    "]",
    "[]",
    "[](",
    "](x)",
    "[x](y.md)",
    "[x](../exercises/cat-cow.md#nowhere)",
    "[x](javascript:alert(1))",
    "[x](//a)",
    "[x](http://[::1)",
    "[x](https://a b)",
    "[x](mailto:)",
    "[x](%00)",
    "[x](<>)",
    "[x]: y",
    "![",
    "![x](y.png)",
    "![x](../images/logo.svg)",
    "<b>",
    "</b>",
    "<script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?x",
    "&amp;",
    "&#0;",
    "&x;",
    "&#xD800;",
    "*",
    "**",
    "*a**b*",
    "_",
    "> ",
    "> > > > ",
    "- ",
    "-\n",
    "1. ",
    "999999999999. ",
    "0) ",
    "|a|b|\n|-|-|\n|c|",
    "|",
    "\\",
    "\\\n",
    ":",
    ": ",
    "? ",
    "! ",
    "!x ",
    "!!str ",
    "&a ",
    "*a ",
    "<<: x",
    "%YAML 9",
    "@",
    "| \n x",
    ">-\n x",
    "#x",
    " #",
    "~",
    "null",
    "no",
    "yes",
    "true",
    "0x1F",
    "0",
    "-0",
    "-1",
    "00",
    "010",
    "1e9",
    "1e999",
    "NaN",
    ".inf",
    "1:30",
    "1_000",
    "2147483647",
    "2147483648",
    "-2147483649",
    "9223372036854775808",
    "99999999999999999999999999",
    "0.0000000001",
    "1.5",
    "3-1",
    "0-0",
    "1-",
    "-1-3",
    "1–3",
    "2026-02-30",
    "0000-00-00",
    "-999999999-01-01",
    "+999999999-12-31",
    "10000-01-01",
    "٣",
    "½",
    "1/2",
    "10 s",
    "5 min",
    "99999999999 min",
    "each side",
    "en",
    "xx-YY",
    "a-a-a-a-a-a-a-a-a",
    "i-klingon",
    "#fff",
    "#12345g",
    "rgb(0,0,0)",
    "https://",
    "https://x",
    "http://x:99999/",
    "tel:",
    "content",
    "../..",
    "/etc/passwd",
    "con",
  };

  private final SplittableRandom random;
  private final Map<String, byte[]> files;

  /**
   * @param files are changed in place
   */
  Mutator(SplittableRandom random, Map<String, byte[]> files) {
    this.random = random;
    this.files = files;
  }

  /** Spoils a few things, mostly in one file. */
  void mutate() {
    String path = anyText();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(8) == 0) {
        path = anyText();
      }
      if (random.nextInt(12) == 0 && files.size() > 4) {
        acrossFiles(path);
      } else if (files.containsKey(path)) {
        byte[] bytes = random.nextInt(8) == 0 ? bytes(files.get(path)) : spoilt(text(path));
        files.put(path, bytes.length > MOST ? Arrays.copyOf(bytes, MOST) : bytes);
      }
    }
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String anyText() {
    return any(List.copyOf(files.keySet()));
  }

  private String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private String nasty() {
    String token = NASTY[random.nextInt(NASTY.length)];
    return random.nextInt(40) == 0 ? token.repeat(1 << random.nextInt(13)) : token;
  }

  private int at(int length) {
    return random.nextInt(length + 1);
  }

  private byte[] bytes(byte[] before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = at(before.length);
    out.write(before, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> out.write(random.nextInt(256));
      case 1 -> out.writeBytes(new byte[] {(byte) 0xC3, 0x28});
      case 2 -> out.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
      case 3 -> {
        return out.toByteArray();
      }
      default -> at = Math.min(before.length, at + 1 + random.nextInt(8));
    }
    out.write(before, at, before.length - at);
    return out.toByteArray();
  }

  private byte[] spoilt(String text) {
    String spoilt =
        switch (random.nextInt(4)) {
          case 0 -> lines(text);
          case 1 -> fields(text);
          default -> words(text);
        };
    // A lone surrogate becomes a question mark, which is a text like any other.
    return spoilt.getBytes(StandardCharsets.UTF_8);
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(8)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.add(at(lines.size() - 1), lines.remove(at));
      case 3 -> {
        List<String> other = List.of(text(anyText()).split("\n", -1));
        int from = random.nextInt(other.size());
        lines.addAll(at, other.subList(from, Math.min(other.size(), from + 1 + random.nextInt(9))));
      }
      case 4 -> lines.set(at, " ".repeat(random.nextInt(9)) + lines.get(at).strip());
      case 5 -> lines.set(at, "\t" + lines.get(at));
      case 6 -> lines.set(at, lines.get(at) + "\r");
      default -> lines.subList(at, Math.min(lines.size(), at + 1 + random.nextInt(9))).clear();
    }
    return String.join("\n", lines);
  }

  private String words(String text) {
    int at = at(text.length());
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + nasty() + text.substring(at);
      case 1 -> replaced(text, WORD, nasty());
      case 2 -> replaced(text, NUMBER, nasty());
      case 3 -> {
        List<MatchResult> others = WORD.matcher(text(anyText())).results().toList();
        yield others.isEmpty() ? text : replaced(text, WORD, any(others).group());
      }
      default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
    };
  }

  private String replaced(String text, Pattern what, String by) {
    List<MatchResult> all = what.matcher(text).results().toList();
    return all.isEmpty() ? text + by : replaced(text, any(all), by);
  }

  private static String replaced(String text, MatchResult what, String by) {
    return text.substring(0, what.start()) + by + text.substring(what.end());
  }

  private String fields(String text) {
    List<MatchResult> all = FIELD.matcher(text).results().toList();
    if (all.isEmpty()) {
      return nasty() + text;
    }
    MatchResult field = any(all);
    String key = field.group(1) + field.group(2) + ":";
    String value = field.group(3);
    return replaced(
        text,
        field,
        switch (random.nextInt(13)) {
          case 0 -> key;
          case 1 -> key + " [" + value + "]";
          case 2 -> key + " {" + value + "}";
          case 3 -> key + " {x:" + value + "}";
          case 4 -> key + " " + "[".repeat(random.nextInt(40)) + value;
          case 5 -> key + " " + nasty() + value;
          case 6 -> key + " '" + value;
          case 7 -> key + " &a" + value + "\n" + key + " *a";
          case 8 -> field.group() + "\n" + field.group();
          case 9 -> field.group(1) + nasty() + field.group(2) + ":" + value;
          case 10 -> key + " " + nasty();
          case 11 -> key + " |\n" + value + "\n" + value;
          default -> key + any(all).group(3);
        });
  }

  private void acrossFiles(String path) {
    String other = anyText();
    byte[] here = files.getOrDefault(path, new byte[0]);
    String folder = other.substring(0, other.lastIndexOf('/') + 1);
    String name = path.substring(path.lastIndexOf('/') + 1);
    switch (random.nextInt(6)) {
      case 0 -> files.remove(path);
      case 1 -> {
        files.put(path, files.get(other));
        files.put(other, here);
      }
      case 2 -> files.put(folder + name, here);
      case 3 -> files.put(path.replaceFirst("(\\.[a-z]+)$", "-two$1"), here);
      case 4 -> files.put(folder + name.toUpperCase(Locale.ROOT), here);
      default ->
          files.put(path, (text(path(path, other)) + text(other)).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String path(String path, String other) {
    return files.containsKey(path) ? path : other;
  }
}
