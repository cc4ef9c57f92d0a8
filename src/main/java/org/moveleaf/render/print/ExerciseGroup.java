package org.moveleaf.render.print;

import java.util.List;
import org.moveleaf.render.view.ExerciseView;

/** The exercises that are done in one position. */
public record ExerciseGroup(String id, String label, List<ExerciseView> exercises) {}
