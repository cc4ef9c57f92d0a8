package org.moveleaf.cli;

/** How the process ends. */
final class ExitCodes {

  /** Done. */
  static final int DONE = 0;

  /** The content, the theme or the output folder has errors; the user can mend them. */
  static final int CONTENT = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Our fault; the number is that of {@code EX_SOFTWARE} in sysexits.h. */
  static final int OURS = 70;

  private ExitCodes() {}
}
