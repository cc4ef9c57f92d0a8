package org.moveleaf.figure;

import java.util.List;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.View;
import org.moveleaf.figure.prop.Prop;

/**
 * What is to be drawn: somebody, somewhere, in one stage of a movement or several.
 *
 * @param view from where
 * @param framing how much of it
 * @param props what stands around or is held
 * @param furniture measures of it
 * @param round how many of the stages make up a round of the movement; the others are done once, at
 *     the end
 */
public record Figure(
    Person person,
    View view,
    Framing framing,
    List<Prop> props,
    Furniture furniture,
    List<Stage> stages,
    int round) {

  public Figure {
    props = List.copyOf(props);
    stages = List.copyOf(stages);
  }

  /**
   * The same done with the other side, seen from the other side: what could be seen still can, and
   * arrows stay beside what they follow. Its other side is this figure again.
   */
  public Figure otherSide() {
    return new Figure(person, view.turnedOver(), framing, props, furniture, stages, round);
  }
}
