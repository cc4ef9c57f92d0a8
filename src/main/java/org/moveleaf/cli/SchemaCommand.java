package org.moveleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.moveleaf.BuildResult;
import org.moveleaf.content.FileKind;
import org.moveleaf.content.Project;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.HumanFormat;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.report.FieldTexts;
import org.moveleaf.report.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code moveleaf schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Writes JSON Schemas, with which editors complete and check what you type.")
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Folders folders;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where they go (default: .vscode/schemas, in the project's folder).")
  private Path output;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Project project = Project.in(folders.folder());
    Diagnostics diagnostics = new Diagnostics();
    Optional<Vocabulary> words = ProjectWords.of(project, diagnostics);
    if (words.isEmpty()) {
      Report.problems(
          new BuildResult(diagnostics.sorted(), Optional.empty()), spec.commandLine().getErr());
      return ExitCodes.CONTENT;
    }
    Path target =
        (output == null ? project.root().resolve(".vscode").resolve("schemas") : output)
            .toAbsolutePath()
            .normalize();
    try {
      Files.createDirectories(target);
      Map<String, String> files = schemas(words.get());
      for (Map.Entry<String, String> each : files.entrySet()) {
        Files.writeString(target.resolve(each.getKey()), each.getValue());
      }
      out.println("Wrote " + HumanFormat.counted(files.size(), "schema") + " to " + target + ".");
      settings(project, settings(project, target, ProjectWords.kinds(words.get())), out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + target + ": " + e.getMessage(), e);
    }
    return ExitCodes.DONE;
  }

  /** All schemas by the names of their files. */
  static Map<String, String> schemas(Vocabulary words) {
    FieldTexts texts = FieldTexts.read();
    Map<String, String> files = new TreeMap<>();
    for (FileKind each : ProjectWords.kinds(words)) {
      files.put(file(each.name()), JsonSchema.of(each.name(), each.data(), texts));
    }
    return files;
  }

  private static String file(String kind) {
    return kind + ".schema.json";
  }

  /** Which schema holds for which files, as the YAML extension of VS Code wants to be told. */
  private static String settings(Project project, Path target, List<FileKind> kinds) {
    String content = project.name(project.content());
    String prefix = content.isEmpty() ? "" : content + "/";
    Path root = project.root();
    String folder =
        target.startsWith(root) ? "./" + project.name(target) + "/" : target.toUri().toString();
    List<String> lines = new ArrayList<>();
    for (FileKind each : kinds) {
      if (!each.isMarkdown()) {
        String start = each.isBesideContent() ? "" : prefix;
        lines.add(
            line(
                folder + file(each.name()),
                start + each.glob(),
                each.exception().map(other -> "!" + start + other)));
      }
    }
    return lines.stream()
        .collect(Collectors.joining(",\n", "{\n  \"yaml.schemas\": {\n", "\n  }\n}\n"));
  }

  private static String line(String schema, String glob, Optional<String> except) {
    String globs =
        except.map(each -> "[\"" + glob + "\", \"" + each + "\"]").orElse("\"" + glob + "\"");
    return "    \"" + schema + "\": " + globs;
  }

  /** Settings of somebody's own are never written over. */
  private static void settings(Project project, String text, PrintWriter out) throws IOException {
    Path file = project.root().resolve(".vscode").resolve("settings.json");
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      out.println("Wrote " + file + ", for the YAML extension of VS Code.");
    } else if (!Files.readString(file).equals(text)) {
      out.println("Put this into " + file + ", for the YAML extension of VS Code:");
      out.println(text.strip());
    }
  }
}
