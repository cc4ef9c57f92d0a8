package org.moveleaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.moveleaf.cache.Hash128;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.content.FileHashes;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Severity;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.publish.OutputState;
import org.moveleaf.publish.Publication;
import org.moveleaf.syntax.TextDecoder;

/**
 * Remembers what the last build was made from and what came of it. Where neither has changed since,
 * nothing needs to be made again.
 */
final class LastBuild {

  private static final String FILE = "last-build";
  private static final String TAB = "\t";
  private static final String UNKNOWN = "-";

  private final BuildRequest request;
  private final Project project;
  private final Path file;
  private final Map<Path, String> hashes = new ConcurrentHashMap<>();
  private Optional<String> known = Optional.empty();
  private List<String> lines = List.of();
  private boolean untouched;
  private Optional<String> left = Optional.empty();

  LastBuild(BuildRequest request) {
    this.request = request;
    this.project = Project.in(request.folder());
    this.file = request.output().resolve(".moveleaf").resolve(FILE);
  }

  /**
   * Looks at all that may have changed since.
   *
   * @param inputs whether what goes in says all of what comes out
   */
  void look(boolean inputs) {
    CompletableFuture<String> state =
        CompletableFuture.supplyAsync(() -> OutputState.of(request.output()));
    if (inputs) {
      known = inputs();
    }
    try {
      lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
      untouched = lines.size() > 1 && lines.get(1).equals(state.join());
    } catch (IOException | RuntimeException e) {
      // A record that cannot be read costs time and nothing else.
      lines = List.of();
    }
  }

  /** Whether all of the output is as the last build left it. */
  boolean isUntouched() {
    return untouched;
  }

  /** Of all files that go in, until they are forgotten. */
  FileHashes hashes() {
    return new FileHashes(hashes);
  }

  /** Once all files have been read nobody asks for their hashes. */
  void forgetHashes() {
    hashes.clear();
  }

  /** What the last build came to, if this one would come to the same. */
  Optional<BuildResult> same() {
    try {
      boolean same = untouched && known.filter(lines.get(0)::equals).isPresent();
      return same ? Optional.of(read(lines)) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Sees in what state all has been published. */
  void lookAgain() {
    try {
      left = Optional.of(OutputState.of(request.output()));
    } catch (UncheckedIOException e) {
      // The next build makes everything again.
    }
  }

  /** Notes what has been published. */
  void remember(BuildResult result) {
    if (result.publication().isEmpty() || left.isEmpty()) {
      return;
    }
    try {
      List<String> now = new ArrayList<>();
      now.add(known.orElse(UNKNOWN));
      now.add(left.get());
      Publication made = result.publication().get();
      now.add(made.pages() + TAB + made.pdfs());
      result.diagnostics().forEach(each -> now.add(line(each)));
      Files.write(file, now, StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The next build makes everything again.
    }
  }

  private BuildResult read(List<String> lines) {
    String[] counts = lines.get(2).split(TAB);
    Publication made = new Publication(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));
    Map<String, SourceText> sources = new TreeMap<>();
    List<Diagnostic> diagnostics =
        lines.subList(3, lines.size()).stream().map(each -> diagnostic(each, sources)).toList();
    return new BuildResult(diagnostics, Optional.of(made), true);
  }

  private static String line(Diagnostic diagnostic) {
    SourceRange range = diagnostic.range();
    return String.join(
        TAB,
        diagnostic.severity().name(),
        diagnostic.code().toString(),
        range.path(),
        String.valueOf(range.start()),
        String.valueOf(range.end()),
        escaped(diagnostic.message()),
        escaped(diagnostic.hint().orElse("")));
  }

  private Diagnostic diagnostic(String line, Map<String, SourceText> sources) {
    String[] parts = line.split(TAB, -1);
    SourceText source = sources.computeIfAbsent(parts[2], this::source);
    int start = Math.min(Integer.parseInt(parts[3]), source.length());
    int end = Math.min(Integer.parseInt(parts[4]), source.length());
    Diagnostic diagnostic =
        Diagnostic.error(parts[1], source.range(start, end), unescaped(parts[5]))
            .as(Severity.valueOf(parts[0]));
    return parts[6].isEmpty() ? diagnostic : diagnostic.withHint(unescaped(parts[6]));
  }

  private SourceText source(String path) {
    try {
      byte[] bytes = Files.readAllBytes(project.root().resolve(path));
      return TextDecoder.source(path, "", () -> bytes);
    } catch (IOException e) {
      return SourceText.absent(path);
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
      } else {
        out.append(each);
      }
    }
    return out.toString();
  }

  /**
   * A hash of the program, of what is asked of it, and of every byte that it may read; what changes
   * while it is read is read anew by the next build.
   */
  private Optional<String> inputs() {
    try {
      return Optional.of(hashOfInputs());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private String hashOfInputs() throws IOException {
    RecordDigest digest = new RecordDigest(Set.of()).add(ProgramHash.hex());
    digest.add(
        request.baseUrl()
            + TAB
            + request.today()
            + TAB
            + request.strict()
            + TAB
            + request.products().stream().sorted().toList());
    for (Path folder : List.of(project.content(), project.seeds(), project.themes())) {
      digest.add(project.name(folder));
      digest.add(files(folder).parallelStream().map(this::input).toList());
    }
    return digest.hex();
  }

  private List<String> input(Path file) {
    try {
      String hash = Hash128.hex(Files.readAllBytes(file));
      hashes.put(file, hash);
      return List.of(project.name(file), hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder but those of the output, which may lie inside. */
  private List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path output = request.output().toAbsolutePath().normalize();
    try (Stream<Path> all =
        Files.find(
            folder, Integer.MAX_VALUE, (path, attributes) -> isRead(path, attributes, output))) {
      return all.sorted().toList();
    }
  }

  private static boolean isRead(Path path, BasicFileAttributes attributes, Path output) {
    if (attributes.isSymbolicLink()) {
      // What it leads to may change without a trace here: such a project is always built.
      throw new IllegalStateException("a symbolic link: " + path);
    }
    return attributes.isRegularFile() && !path.toAbsolutePath().startsWith(output);
  }
}
