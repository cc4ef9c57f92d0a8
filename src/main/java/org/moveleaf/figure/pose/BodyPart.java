package org.moveleaf.figure.pose;

import java.util.Arrays;
import java.util.List;

/** The parts of the body that a pose names, by the words of its file. */
public enum BodyPart {
  BODY("body", null),
  PELVIS("pelvis", null),
  SPINE("spine", null),
  LUMBAR("lumbar", null),
  THORAX("thorax", null),
  NECK("neck", null),
  SHOULDER_BLADE("shoulder-blade", "shoulder-blades"),
  ARM("arm", "arms"),
  LEG("leg", "legs");

  private final String word;
  private final String plural;

  BodyPart(String word, String plural) {
    this.word = word;
    this.plural = plural;
  }

  /** The word for one of it. */
  public String word() {
    return word;
  }

  /** The word for both sides at once. */
  public String plural() {
    return plural;
  }

  public boolean isSided() {
    return plural != null;
  }

  /** What a file may say of it. */
  public List<Motion> motions() {
    return Arrays.stream(Motion.values()).filter(each -> each.part() == this).toList();
  }
}
