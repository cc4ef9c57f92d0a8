package org.moveleaf.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.moveleaf.figure.body.Furniture;
import org.moveleaf.figure.body.Landmark;
import org.moveleaf.figure.body.Person;
import org.moveleaf.figure.draw.View;
import org.moveleaf.figure.pose.Base;
import org.moveleaf.figure.pose.FootPlace;
import org.moveleaf.figure.pose.FootTarget;
import org.moveleaf.figure.pose.HandPlace;
import org.moveleaf.figure.pose.HandShape;
import org.moveleaf.figure.pose.HandTarget;
import org.moveleaf.figure.pose.Motion;
import org.moveleaf.figure.pose.Pose;
import org.moveleaf.figure.pose.Side;
import org.moveleaf.figure.prop.Prop;

/** Figures that nobody would pose: anything a file may say, at random, but always the same. */
final class RandomFigures {

  private final Random random;

  RandomFigures(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The first figures, one base after the other, so that none is left out.
   *
   * @param stages in each of them
   */
  static List<Figure> first(int count, long seed, int stages) {
    RandomFigures figures = new RandomFigures(seed);
    Base[] bases = Base.values();
    List<Figure> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(figures.next(bases[i % bases.length], stages));
    }
    return all;
  }

  private Figure next(Base base, int stageCount) {
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < stageCount; i++) {
      Base own = i > 0 && chance(0.2) ? one(Base.values()) : base;
      stages.add(new Stage(pose(own), arrows(), chance(0.2)));
    }
    return new Figure(
        one(Person.values()),
        new View(between(-180, 180), between(0, 60)),
        new Framing(one(Framing.Crop.values()), chance(0.05) ? 2.5 : between(0.8, 1)),
        Arrays.stream(Prop.values()).filter(each -> chance(0.15)).toList(),
        furniture(),
        stages,
        stages.size());
  }

  private Pose pose(Base base) {
    Pose pose = Pose.of(base);
    double often = between(0, 0.6);
    for (Motion motion : Motion.values()) {
      if (chance(often)) {
        pose = pose.move(motion, between(0, motion.limit()), sides());
      }
    }
    for (Side side : Side.BOTH) {
      if (chance(0.5)) {
        pose = pose.hand(side, hand());
      }
      if (chance(0.3)) {
        pose = pose.foot(side, foot());
      }
      if (chance(0.3)) {
        pose = pose.shape(side, one(HandShape.values()));
      }
    }
    return chance(0.2) ? pose.settled(one(Base.Settle.values())) : pose;
  }

  private List<Side> sides() {
    return chance(0.5) ? Side.BOTH : List.of(one(Side.values()));
  }

  private HandTarget hand() {
    return new HandTarget(
        one(HandPlace.values()),
        maybe(-60, 100),
        maybe(0, 260),
        maybe(-100, 100),
        chance(0.5) ? Optional.of(one(HandTarget.Elbow.values())) : Optional.empty(),
        chance(0.3));
  }

  private FootTarget foot() {
    return new FootTarget(
        chance(0.3) ? FootPlace.STEP : FootPlace.FLOOR,
        between(-40, 80),
        between(-100, 110),
        between(-30, 60),
        chance(0.5) ? 0 : between(0, 60),
        chance(0.5) ? 0 : between(0, 120));
  }

  private List<Arrow> arrows() {
    if (chance(0.5)) {
      return List.of();
    }
    return List.of(
        new Arrow.Follow(
            one(Landmark.values()), between(-20, 20), between(-20, 20), 0, 1, chance(0.3)),
        new Arrow.Through(List.of(point(), point(), point()), chance(0.3)));
  }

  private Arrow.Point point() {
    return new Arrow.Point(one(Landmark.values()), between(-20, 20), between(-20, 20));
  }

  private Furniture furniture() {
    return chance(0.5)
        ? Furniture.USUAL
        : new Furniture(
            between(10, 70),
            between(-180, 180),
            between(75, 130),
            between(80, 260),
            between(20, 45),
            between(0, 20),
            between(20, 150),
            chance(0.5) ? 0 : between(10, 120),
            chance(0.5) ? 0 : between(0, 100),
            between(3, 60));
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private Optional<Double> maybe(double low, double high) {
    return chance(0.5) ? Optional.of(between(low, high)) : Optional.empty();
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }
}
