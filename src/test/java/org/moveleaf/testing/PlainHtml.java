package org.moveleaf.testing;

import java.util.List;
import java.util.Optional;
import org.moveleaf.model.Picture;
import org.moveleaf.model.Prose;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.GlossaryLinks;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.text.Targets;

/** Writes texts as XHTML whose links and pictures lead where the writer typed. */
public final class PlainHtml {

  private PlainHtml() {}

  public static String of(Prose prose) {
    GlossaryLinks none = new GlossaryLinks(List.of());
    return new ProseWriter(new AsTyped(), new Nowhere(), none.page(), 0)
        .writeAnchored(prose, anchor -> anchor)
        .markup();
  }

  private static final class AsTyped implements Targets {
    @Override
    public Optional<String> link(String typed, String from, Addresses addresses) {
      return Optional.of(typed);
    }

    @Override
    public Optional<Picture> picture(String typed, String from) {
      return Optional.of(new Picture(typed, "image/png", 1600, 1200, new byte[0]));
    }
  }

  private static final class Nowhere implements Addresses {
    @Override
    public String exercise(String id) {
      return id;
    }

    @Override
    public String programme(String id) {
      return id;
    }

    @Override
    public String guide(String id, String anchor) {
      return id;
    }

    @Override
    public String safety(String section) {
      return "";
    }

    @Override
    public String glossary(String term) {
      return term;
    }

    @Override
    public String figure(String name) {
      return name;
    }

    @Override
    public String source(String id) {
      return id;
    }

    @Override
    public String picture(Picture picture) {
      return picture.path();
    }
  }
}
