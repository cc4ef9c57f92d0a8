package org.moveleaf.hardening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.moveleaf.testing.TestProject;

/**
 * One bad input: what is changed in the minimal project, and what must be said of it.
 *
 * <pre>
 * ## sets are a word
 * @ content/exercises/wall-sit.md     the file; if left out, that of the family
 * - sets: 2                           these words, which must be there,
 * + sets: two                         become these; without `-` they are added at the end
 * => …:11:9: error [exercise/wrong-type] …
 * </pre>
 *
 * <p>Other lines: {@code * text} is the whole file, one line of it each; {@code svg text} a drawing
 * with that in it; {@code png 9x9} a picture; {@code cut 30} keeps so many bytes; {@code delete};
 * {@code link to}; {@code folder}. {@code build} builds, where others are only checked if nothing
 * is an error.
 */
final class BadInput {

  private final String name;
  private final String file;
  private final List<String> changes = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  BadInput(String name, String file) {
    this.name = name;
    this.file = file;
  }

  String name() {
    return name;
  }

  List<String> expected() {
    return expected;
  }

  boolean builds() {
    return changes.contains("build");
  }

  /** All cases of a family's file. */
  static List<BadInput> read(Path family) {
    List<BadInput> all = new ArrayList<>();
    String file = "";
    for (String line : TestProject.read(family).lines().toList()) {
      if (line.startsWith("## ")) {
        all.add(new BadInput(line.substring(3), file));
      } else if (line.startsWith("=> ")) {
        all.get(all.size() - 1).expected.add(line.substring(3));
      } else if (all.isEmpty()) {
        file = line.startsWith("@ ") ? line.substring(2) : file;
      } else if (!line.isBlank()) {
        all.get(all.size() - 1).changes.add(line);
      }
    }
    return all;
  }

  void apply(TestProject project) {
    Path at = project.root().resolve(file);
    String before = null;
    ByteArrayOutputStream whole = null;
    for (String each : changes) {
      // Editors take a space at the end of a line away.
      String change = each.length() == 1 ? each + " " : each;
      String rest = change.length() > 2 ? change.substring(2) : "";
      try {
        if (!change.startsWith("* ") && whole != null) {
          write(at, whole.toByteArray());
          whole = null;
        }
        if (change.startsWith("@ ")) {
          at = project.root().resolve(Escapes.text(rest));
        } else if (change.startsWith("- ")) {
          before = rest;
        } else if (change.startsWith("+ ")) {
          replace(at, before, Escapes.bytes(rest));
          before = null;
        } else if (change.startsWith("* ")) {
          whole = whole == null ? new ByteArrayOutputStream() : whole;
          whole.writeBytes(Escapes.bytes(rest));
          whole.write('\n');
        } else {
          special(change, at);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (whole != null) {
      write(at, whole.toByteArray());
    }
    if (before != null) {
      replace(at, before, new byte[0]);
    }
  }

  private static void special(String change, Path at) throws IOException {
    String[] words = change.split(" ", 2);
    switch (words[0]) {
      case "delete" -> Files.delete(at);
      case "folder" -> Files.createDirectories(at);
      case "build" -> {}
      case "link" -> {
        Files.createDirectories(at.getParent());
        Files.createSymbolicLink(at, Path.of(words[1]));
      }
      case "move" -> Files.move(at, at.resolveSibling(words[1]), StandardCopyOption.ATOMIC_MOVE);
      case "png" -> write(at, Pictures.png(words[1]));
      case "picture" -> write(at, Pictures.real(words[1]));
      case "cut" -> {
        byte[] all = Files.readAllBytes(at);
        write(at, java.util.Arrays.copyOf(all, Integer.parseInt(words[1])));
      }
      case "svg" -> {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        svg.writeBytes(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\n".getBytes());
        svg.writeBytes(Escapes.bytes(words[1]));
        svg.writeBytes("\n</svg>\n".getBytes());
        write(at, svg.toByteArray());
      }
      default -> throw new IllegalArgumentException(change);
    }
  }

  private static void write(Path at, byte[] bytes) {
    try {
      Files.createDirectories(at.getParent());
      Files.write(at, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replace(Path at, String before, byte[] after) {
    try {
      String text = Files.exists(at) ? Files.readString(at, StandardCharsets.ISO_8859_1) : "";
      String typed = new String(after, StandardCharsets.ISO_8859_1);
      if (before == null) {
        write(at, (text + typed + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return;
      }
      String found = new String(Escapes.bytes(before), StandardCharsets.ISO_8859_1);
      int place = text.indexOf(found);
      if (place < 0) {
        throw new IllegalArgumentException(at + " has no " + before);
      }
      String changed = text.substring(0, place) + typed + text.substring(place + found.length());
      write(at, changed.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
