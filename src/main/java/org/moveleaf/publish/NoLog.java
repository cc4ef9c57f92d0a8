package org.moveleaf.publish;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Keeps the print engine from logging. It logs each length that it computes, and would look up a
 * logger each time; what it has to say to us comes by its diagnostics.
 */
final class NoLog implements XRLogger {

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }

  @Override
  public void log(String where, Level level, String message) {}

  @Override
  public void log(String where, Level level, String message, Throwable error) {}

  @Override
  public void setLevel(String logger, Level level) {}
}
