package org.moveleaf.check;

import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Handbook;

/** Something that must hold for the handbook as a whole. */
interface Rule {

  /** Reports where it does not hold. */
  void check(Handbook handbook, Diagnostics diagnostics);
}
