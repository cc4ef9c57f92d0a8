package org.moveleaf.cli;

import java.io.PrintWriter;

/**
 * Says how far a build has come: in one line that a terminal overwrites, in plain lines elsewhere.
 */
final class Progress {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;

  Progress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  static Progress on(PrintWriter out) {
    return new Progress(out, System.console() != null);
  }

  void show(String line) {
    if (terminal) {
      out.print(CLEAR_LINE + line);
      out.flush();
    } else {
      out.println(line);
    }
  }

  /** Leaves the terminal's line to what comes next. */
  void end() {
    if (terminal) {
      out.print(CLEAR_LINE);
      out.flush();
    }
  }
}
