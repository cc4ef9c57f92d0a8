package org.moveleaf.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.moveleaf.cache.Hash128;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordCodec;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Picture;

/** Reads the files of the images folder and refuses what is not a picture, or not a safe one. */
final class PictureReader {

  private static final int MAX_BYTES = 8 << 20;
  private static final long MAX_PIXELS = 25_000_000;
  private static final int MAX_SIDE = 20_000;

  /** To see whether a picture is whole, every line is read, and few points of it are kept. */
  private static final long POINTS_TO_KEEP = 250_000;

  private static final Map<String, String> RASTER =
      Map.of(".png", "image/png", ".jpg", "image/jpeg", ".jpeg", "image/jpeg");
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "\u0089PNG", "image/png",
          "\u00FF\u00D8\u00FF", "image/jpeg",
          "GIF8", "image/gif",
          "RIFF", "image/webp",
          "BM", "image/bmp");

  private static final RecordCodec<Photo> CODEC =
      new RecordCodec<>(Photo.class, Void.class, Set.of());

  private static final RecordCodec<Small> SMALL_CODEC =
      new RecordCodec<>(Small.class, Void.class, Set.of());

  /** A photograph as a list shows it. */
  record Small(byte[] bytes) {}

  private final KeptValues kept;
  private final Diagnostics diagnostics;

  /**
   * @param kept what the last build has made of photographs
   */
  PictureReader(KeptValues kept, Diagnostics diagnostics) {
    this.kept = kept;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a picture; empty, and reported, where it is none.
   *
   * @param name the file's path from the project's root
   */
  Optional<Picture> read(Path path, String name) {
    if (Files.isSymbolicLink(path)) {
      return refuse(name, "a symbolic link", "put the picture itself here");
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return refuse(name, "a folder among the pictures", "put its pictures into `images` itself");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String extension = lower.substring(Math.max(lower.lastIndexOf('.'), 0));
    try {
      if (Files.size(path) > MAX_BYTES) {
        return refuse(name, "a picture of more than 8 MB", "make it smaller");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length == 0) {
        return refuse(name, "an empty file", "put the picture itself here");
      }
      if (extension.equals(".svg")) {
        return SvgCheck.read(name, bytes, diagnostics);
      }
      String mediaType = RASTER.get(extension);
      return mediaType == null
          ? refuse(
              name,
              "a file that is no PNG, JPEG or SVG",
              "save it as one of these; another name is not enough")
          : raster(name, mediaType, bytes);
    } catch (IOException | RuntimeException e) {
      // The readers of the JDK throw almost anything at pictures that are damaged.
      return refuse(name, "the picture cannot be read", "save it again as PNG or JPEG");
    }
  }

  private Optional<Picture> raster(String name, String mediaType, byte[] bytes) throws IOException {
    String about = String.join(" ", ProgramHash.hex(), mediaType, Hash128.hex(bytes));
    Optional<Photo> photo = photo(name, mediaType, bytes, "photo " + about);
    if (photo.isEmpty()) {
      return Optional.empty();
    }
    Photo made = photo.get();
    byte[] small = small(made, mediaType, "small photo " + about);
    return Optional.of(
        new Picture(name, mediaType, made.width(), made.height(), made.bytes(), small));
  }

  /** What the last build has made of the same bytes need not be made, or looked at, again. */
  private Optional<Photo> photo(String name, String mediaType, byte[] bytes, String key)
      throws IOException {
    Optional<Photo> made = kept.find(key, CODEC, null);
    if (made.isPresent()) {
      return made;
    }
    Optional<Photo> photo = read(name, mediaType, bytes);
    photo.filter(each -> each.bytes() != bytes).ifPresent(each -> kept.put(key, CODEC, each));
    return photo;
  }

  private byte[] small(Photo photo, String mediaType, String key) throws IOException {
    if (Math.max(photo.width(), photo.height()) <= Picture.SMALL) {
      return new byte[0];
    }
    Optional<Small> made = kept.find(key, SMALL_CODEC, null);
    if (made.isPresent()) {
      return made.get().bytes();
    }
    String format = mediaType.equals("image/png") ? "png" : "jpg";
    byte[] bytes = Photo.small(photo.bytes(), Picture.SMALL, format);
    kept.put(key, SMALL_CODEC, new Small(bytes));
    return bytes;
  }

  private Optional<Photo> read(String name, String mediaType, byte[] bytes) throws IOException {
    String is = mediaType(bytes);
    if (!is.equals(mediaType)) {
      String what = is.isEmpty() ? "the file is no picture" : "the picture is in truth " + is;
      return refuse(name, what, "save it again as PNG or JPEG");
    }
    ImageIO.setUseCache(false);
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
          return refuse(
              name,
              "a picture of " + width + " by " + height + " points",
              "make it smaller; 25 megapixels, and 20 000 points a side, are the most");
        }
        if (!isWhole(reader, width, height)) {
          return refuse(name, "the picture is cut off", "copy it here once more");
        }
        return Optional.of(
            mediaType.equals("image/png")
                ? Photo.png(bytes, width, height)
                : Photo.jpeg(bytes, width, height));
      } finally {
        reader.dispose();
      }
    }
  }

  private static String mediaType(byte[] bytes) {
    int length = Math.min(bytes.length, 8);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return BEGINNINGS.entrySet().stream()
        .filter(each -> beginning.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static boolean isWhole(ImageReader reader, int width, int height) {
    boolean[] cut = {false};
    reader.addIIOReadWarningListener(
        (source, warning) ->
            cut[0] |= warning.contains("Premature end") || warning.contains("Truncated"));
    int step = 1 + (int) Math.sqrt((double) width * height / POINTS_TO_KEEP);
    ImageReadParam sparse = reader.getDefaultReadParam();
    sparse.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
    try {
      reader.read(0, sparse);
      return !cut[0];
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private <T> Optional<T> refuse(String name, String message, String hint) {
    diagnostics.add(
        Diagnostic.error("picture/refused", SourceText.absent(name).start(), message)
            .withHint(hint));
    return Optional.empty();
  }
}
