package org.moveleaf.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moveleaf.figure.body.Body;
import org.moveleaf.figure.body.Mark;
import org.moveleaf.figure.body.Surface;
import org.moveleaf.figure.geometry.Vec;

/** Draws the stages of one figure, all from the same place and to the same scale. */
public final class Artist {

  /** Units of a drawing for a centimetre of the body, the same for all figures. */
  public static final double UNITS_PER_CENTIMETRE = 8;

  private final Camera camera;
  private final double cut;
  private final Detail detail;
  private final List<Layers> stages = new ArrayList<>();
  private Double waterLevel;

  /**
   * @param zoom how much larger than usual things are drawn
   * @param cut a point below which the picture ends, {@code null} for none
   * @param detail how finely
   */
  public Artist(View view, double zoom, Vec cut, Detail detail) {
    double scale = UNITS_PER_CENTIMETRE * zoom * detail.scale();
    this.camera = Camera.at(view, scale);
    this.cut = cut == null ? Double.MAX_VALUE : Math.rint(camera.y(cut));
    this.detail = detail;
  }

  /**
   * Draws one stage.
   *
   * @param props what stands around
   * @param ghost the body in the stage before, {@code null} if it is not to be shown
   * @param hasShadow whether it stands on a floor
   */
  public void stage(
      Body body, List<Surface> props, Body ghost, List<Arrow> arrows, boolean hasShadow) {
    List<Surface> surfaces = new ArrayList<>(body.surfaces());
    surfaces.addAll(props);
    Drawing drawing = new Drawing(body, surfaces, Colours.of(body.person()), camera, cut, detail);
    surfaces.removeIf(each -> each.part(0).isBackdrop());
    Shadow shadow = hasShadow && cut == Double.MAX_VALUE ? Shadow.below(surfaces, camera) : null;
    List<ArrowShape> shapes = arrows.stream().map(each -> each.shape(camera)).toList();
    Layers.Ghost before = null;
    Box box = drawing.box();
    if (ghost != null) {
      Drawing pale =
          new Drawing(
              ghost, ghost.surfaces(), Colours.ofGhost(ghost.person()), camera, cut, detail);
      before = new Layers.Ghost(pale.fills(), Layers.Lines.of(pale));
      box = box.with(pale.box());
    }
    if (shadow != null) {
      box = box.with(shadow.box());
    }
    for (ArrowShape each : shapes) {
      box = box.with(each.box());
    }
    stages.add(
        new Layers(
            box,
            shadow,
            before,
            drawing.fills(),
            Layers.Lines.of(drawing),
            List.of(
                drawing.marks(body.marks(), Mark.Pen.FINE),
                drawing.marks(body.marks(), Mark.Pen.HEAVY)),
            shapes));
  }

  /** Draws water up to a height in centimetres, as seen through the glass of an aquarium. */
  public void water(double level) {
    waterLevel = level;
  }

  /** Whether any of these points lies where pictures have not ended yet. */
  public boolean reaches(Stream<Vec> points) {
    return points.anyMatch(each -> camera.y(each) < cut);
  }

  private SvgWriter writer() {
    Box frame = frame();
    return new SvgWriter(
        frame, detail, waterLevel == null ? null : Water.upTo(camera, waterLevel, frame));
  }

  /** The pictures of all stages, of one size. */
  public List<Still> stills() {
    SvgWriter writer = writer();
    return stages.stream().map(writer::still).toList();
  }

  /** All stages as frames of one moving picture, there and back again. */
  public Film film(double seconds) {
    return writer().film(stages, seconds);
  }

  private Box frame() {
    Box all = Box.EMPTY;
    for (Layers stage : stages) {
      all = all.with(stage.box());
    }
    if (waterLevel != null) {
      all = Water.roomFor(all, camera.scale());
    }
    return all.grown(Pen.OUTLINE.width() * detail.scale()).toBottom(cut).rounded();
  }
}
