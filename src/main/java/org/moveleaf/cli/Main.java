package org.moveleaf.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code moveleaf}. */
@Command(
    name = "moveleaf",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns a folder of exercise texts into a site and printed handbooks.")
public final class Main implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          BuildCommand.class,
          CheckCommand.class,
          WatchCommand.class,
          InitCommand.class,
          NewCommand.class,
          TranslationsCommand.class,
          ExplainCommand.class,
          FieldsCommand.class,
          PosesCommand.class,
          SchemaCommand.class,
          CleanCommand.class,
          CommandLine.HelpCommand.class);

  @Spec private CommandSpec spec;

  private final Map<String, String> environment;

  private Main(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), arguments));
  }

  /** Runs the command as if nothing were known of where it runs. */
  static int run(String... arguments) {
    return run(Map.of(), arguments);
  }

  /** Runs the command. */
  static int run(Map<String, String> environment, String... arguments) {
    // The print engine asks AWT for fonts and colours; no window is ever opened.
    System.setProperty("java.awt.headless", "true");
    Optional<String> lost = LostLetters.message(names(arguments));
    if (lost.isPresent()) {
      System.err.println(lost.get());
      return ExitCodes.USAGE;
    }
    return withCommands(new CommandLine(new Main(environment)), arguments)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageReport())
        .setExecutionExceptionHandler(new FailureReport())
        .setExitCodeExceptionMapper(
            failure -> failure instanceof ParameterException ? ExitCodes.USAGE : ExitCodes.OURS)
        .execute(arguments);
  }

  /**
   * Only the command that is named, if it is: to learn what all of them take is a tenth of a
   * second.
   */
  private static CommandLine withCommands(CommandLine line, String... arguments) {
    String first = arguments.length > 0 ? arguments[0] : "";
    Optional<Class<?>> named =
        COMMANDS.stream()
            .filter(each -> each != CommandLine.HelpCommand.class && name(each).equals(first))
            .findFirst();
    named
        .map(List::<Class<?>>of)
        .orElse(COMMANDS)
        .forEach(each -> line.addSubcommand(name(each), each));
    return line;
  }

  /** What is typed, and where: most commands work on the folder that they are called in. */
  private static String[] names(String... arguments) {
    String first = arguments.length > 0 ? arguments[0] : "";
    boolean inFolder =
        COMMANDS.stream()
            .filter(each -> each != ExplainCommand.class && each != CommandLine.HelpCommand.class)
            .anyMatch(each -> name(each).equals(first));
    Stream<String> here = inFolder ? Stream.of(System.getProperty("user.dir")) : Stream.empty();
    return Stream.concat(Stream.of(arguments), here).toArray(String[]::new);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** Without a subcommand there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** The variables that a command's process has been given. */
  static Map<String, String> environment(CommandSpec command) {
    return ((Main) command.root().userObject()).environment;
  }
}
