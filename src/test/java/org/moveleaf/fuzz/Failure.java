package org.moveleaf.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * What went wrong.
 *
 * @param signature the same for failures that look like the same fault
 * @param detail all that is known
 */
record Failure(String signature, String detail) {

  static Failure of(String signature, String detail) {
    return new Failure(signature, detail);
  }

  /** An exception is known by its kind and by where in our program it came from. */
  static Failure of(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String at =
        Arrays.stream(root.getStackTrace())
            .filter(each -> each.getClassName().startsWith("org.moveleaf."))
            .findFirst()
            .map(each -> each.getClassName() + "." + each.getMethodName())
            .orElse("elsewhere");
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return new Failure(root.getClass().getSimpleName() + " in " + at, trace.toString());
  }
}
