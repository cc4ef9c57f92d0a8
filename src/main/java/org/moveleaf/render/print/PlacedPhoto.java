package org.moveleaf.render.print;

import java.util.Optional;
import java.util.stream.Stream;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Links;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Texts;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.Targets;

/**
 * The picture of an exercise that has no figure, where its text, in which it stands, has no room.
 *
 * @param alternative what it shows, in words
 * @param width in millimetres
 * @param height in millimetres
 */
public record PlacedPhoto(String src, String alternative, double width, double height) {

  /** The first picture in an exercise's text; empty if there is none. */
  static Optional<PlacedPhoto> of(Exercise exercise, Targets targets, Addresses addresses) {
    return Texts.withLinks(exercise).stream()
        .flatMap(each -> Links.in(each.prose()).images().stream())
        .flatMap(each -> of(each, targets, addresses))
        .findFirst();
  }

  private static Stream<PlacedPhoto> of(Inline.Image image, Targets targets, Addresses addresses) {
    return targets
        .picture(image.destination(), image.range().path())
        .map(each -> of(each, image.alternative(), addresses))
        .stream();
  }

  private static PlacedPhoto of(Picture picture, String alternative, Addresses addresses) {
    return new PlacedPhoto(
        addresses.picture(picture), alternative, picture.width(), picture.height());
  }

  /** As large as there is room, in millimetres. */
  PlacedPhoto in(double mostWidth, double mostHeight) {
    double scale = Math.min(mostWidth / width, mostHeight / height);
    return new PlacedPhoto(src, alternative, scale * width, scale * height);
  }
}
