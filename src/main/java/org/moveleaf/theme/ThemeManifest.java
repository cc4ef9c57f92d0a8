package org.moveleaf.theme;

import org.moveleaf.schema.Description;

/** What may stand in a {@code theme.yaml}. */
public final class ThemeManifest {

  private ThemeManifest() {}

  public static Description describe() {
    return Manifest.describe();
  }
}
