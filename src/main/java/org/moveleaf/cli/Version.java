package org.moveleaf.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest gives it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"moveleaf " + (version == null ? "(not packaged)" : version)};
  }
}
