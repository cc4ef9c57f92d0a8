package org.moveleaf.render.print;

import java.util.Optional;
import org.moveleaf.model.Exercise;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Texts;
import org.moveleaf.render.text.Addresses;

/**
 * The picture of an exercise that has no figure, where its text, in which it stands, has no room.
 *
 * @param alternative what it shows, in words
 * @param width in millimetres
 * @param height in millimetres
 */
public record PlacedPhoto(String src, String alternative, double width, double height) {

  /** That of an exercise; empty if there is none in its text. */
  static Optional<PlacedPhoto> of(Exercise exercise, Handbook handbook, Addresses addresses) {
    return Texts.picture(exercise)
        .flatMap(
            image ->
                handbook
                    .picture(image.destination(), image.range().path())
                    .map(each -> of(each, image.alternative(), addresses)));
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
