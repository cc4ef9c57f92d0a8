package org.moveleaf.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Picture;

/** Reads the files of the images folder and refuses what is not a picture, or not a safe one. */
final class PictureReader {

  private static final int MAX_BYTES = 8 << 20;
  private static final long MAX_PIXELS = 40_000_000;
  private static final Map<String, String> RASTER =
      Map.of(".png", "image/png", ".jpg", "image/jpeg", ".jpeg", "image/jpeg");

  private final Diagnostics diagnostics;

  PictureReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a picture; empty, and reported, where it is none.
   *
   * @param name the file's path from the project's root
   */
  Optional<Picture> read(Path path, String name) {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return refuse(name, "not a file", "put the picture itself here");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String extension = lower.substring(Math.max(lower.lastIndexOf('.'), 0));
    try {
      if (Files.size(path) > MAX_BYTES) {
        return refuse(name, "a picture of more than 8 MB", "make it smaller");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (extension.equals(".svg")) {
        return SvgCheck.read(name, bytes, diagnostics);
      }
      String mediaType = RASTER.get(extension);
      return mediaType == null
          ? refuse(name, "a file that is no picture", "use PNG, JPEG or SVG")
          : raster(name, mediaType, bytes);
    } catch (IOException e) {
      return refuse(name, "the picture cannot be read", "save it again as PNG or JPEG");
    }
  }

  private Optional<Picture> raster(String name, String mediaType, byte[] bytes) throws IOException {
    ImageIO.setUseCache(false);
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return (long) width * height > MAX_PIXELS
            ? refuse(name, "a picture of more than 40 megapixels", "make it smaller")
            : Optional.of(new Picture(name, mediaType, width, height, bytes));
      } finally {
        reader.dispose();
      }
    }
  }

  private Optional<Picture> refuse(String name, String message, String hint) {
    diagnostics.add(
        Diagnostic.error("picture/refused", SourceText.absent(name).start(), message)
            .withHint(hint));
    return Optional.empty();
  }
}
