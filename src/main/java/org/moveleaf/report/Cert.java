package org.moveleaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Programme;
import org.moveleaf.model.Ref;

/**
 * What the content shows of CERT, the Consensus on Exercise Reporting Template: S. C. Slade and
 * others, British Journal of Sports Medicine 50, 2016, 1428–1437. CERT was made for reports of
 * trials; most of it asks how exercise is delivered, which no text can tell.
 */
final class Cert {

  private Cert() {}

  static List<Item> of(Exercise exercise, boolean figure, Problems problems) {
    List<Item> items = new ArrayList<>();
    String things = String.join(", ", exercise.traits().equipment());
    items.add(
        Item.of(
            "1",
            "Type of equipment",
            !problems.has("equipment/undeclared"),
            "`equipment`: " + (things.isEmpty() ? "none" : things)));
    delivery(items);
    items.add(
        Item.of(
            "7a",
            "Decision rule for progression",
            !exercise.adjustment().moveOn().isEmpty()
                && !problems.has("exercise/vague-progression"),
            "section on moving on"));
    items.add(
        Item.of(
            "7b",
            "How it is progressed",
            !exercise.adjustment().harder().isEmpty(),
            exercise
                .adjustment()
                .harderExercise()
                .map(ref -> "section on making it harder; `harder`: " + ref.id())
                .orElse("section on making it harder")));
    items.add(
        Item.of(
            "8",
            "Description that lets it be done, with a picture",
            figure && !exercise.instructions().steps().isEmpty(),
            exercise.instructions().steps().size()
                + " steps, "
                + (figure ? "a" : "no")
                + " figure"));
    items.add(Item.of("9", "Exercise at home", true, "the sheet is made for it"));
    items.add(Item.forPeople("10", "What is not exercise"));
    items.add(
        Item.of(
            "11",
            "What to do about unwanted effects",
            !exercise.instructions().care().isEmpty(),
            "section on care; safety lines on the sheet"));
    items.add(Item.forPeople("12", "Setting"));
    items.add(
        Item.of(
            "13", "Dose", exercise.origin().has("dose") && !problems.hasFamily("dose"), "`dose`"));
    items.add(Item.of("14a", "Generic or tailored", true, "generic"));
    items.add(
        Item.of(
            "14b",
            "How it is tailored",
            !exercise.adjustment().easier().isEmpty(),
            "sections on making it easier and harder"));
    items.add(
        Item.of(
            "15",
            "Rule for the level to begin with",
            exercise.origin().has("level"),
            "`level`: " + exercise.traits().level()));
    fidelity(items);
    return items;
  }

  static List<Item> of(Programme programme, boolean figures, Problems problems) {
    List<Item> items = new ArrayList<>();
    items.add(Item.of("1", "Type of equipment", true, "list of what is needed, on the leaflet"));
    delivery(items);
    boolean rule = !problems.has("programme/vague-progression");
    items.add(
        Item.of(
            "7a",
            "Decision rule for progression",
            rule && !programme.text().movingOn().isEmpty(),
            "sections on moving on and going back"));
    items.add(
        Item.of("7b", "How it is progressed", true, programme.phases().size() + " in `phases`"));
    items.add(
        Item.of(
            "8",
            "Description that lets it be done, with pictures",
            figures,
            figures ? "every exercise has a figure" : "an exercise has no figure"));
    items.add(Item.of("9", "Exercise at home", true, "the leaflet is made for it"));
    items.add(Item.forPeople("10", "What is not exercise"));
    items.add(Item.of("11", "What to do about unwanted effects", true, "safety lines"));
    items.add(Item.forPeople("12", "Setting"));
    items.add(
        Item.of(
            "13",
            "Dose",
            true,
            programme.weeks()
                + " weeks of "
                + programme.exercises().stream()
                    .map(Ref::id)
                    .distinct()
                    .collect(Collectors.joining(", "))));
    items.add(Item.of("14a", "Generic or tailored", true, "generic"));
    items.add(
        Item.of(
            "14b",
            "How it is tailored",
            !programme.text().goingBack().isEmpty(),
            "section on going back"));
    items.add(
        Item.of(
            "15",
            "Rule for the level to begin with",
            !programme.text().forWhom().isEmpty(),
            "section on whom it is for"));
    fidelity(items);
    return items;
  }

  private static void delivery(List<Item> items) {
    items.add(Item.forPeople("2", "Who instructs"));
    items.add(Item.forPeople("3", "Alone or in a group"));
    items.add(Item.forPeople("4", "Supervised or not"));
    items.add(Item.of("5", "How adherence is measured", true, "tick chart"));
    items.add(Item.forPeople("6", "Motivation"));
  }

  private static void fidelity(List<Item> items) {
    items.add(Item.forPeople("16a", "How fidelity is planned to be assessed"));
    items.add(Item.forPeople("16b", "How far it was delivered as planned"));
  }
}
