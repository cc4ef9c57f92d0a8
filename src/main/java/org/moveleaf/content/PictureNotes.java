package org.moveleaf.content;

import static org.moveleaf.schema.Field.optional;
import static org.moveleaf.schema.Field.required;
import static org.moveleaf.schema.Shapes.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.model.Picture;
import org.moveleaf.model.PictureNote;
import org.moveleaf.schema.Field;
import org.moveleaf.schema.MappingShape;
import org.moveleaf.schema.Reading;
import org.moveleaf.syntax.YamlParser;

/** Reads the notes beside pictures: {@code images/stairs.yaml} for {@code images/stairs.jpg}. */
final class PictureNotes {

  private static final String YAML = ".yaml";

  private static final Field<String> AUTHOR = required("author", text());
  private static final Field<String> LICENCE = required("licence", text());
  private static final Field<Optional<String>> SOURCE = optional("source", text(400));
  private static final MappingShape<PictureNote> NOTE =
      MappingShape.of(
          values -> new PictureNote(values.get(AUTHOR), values.get(LICENCE), values.get(SOURCE)),
          AUTHOR,
          LICENCE,
          SOURCE);

  private final SourceFiles files;
  private final Project project;
  private final Diagnostics diagnostics;
  private final Set<Path> left = new TreeSet<>();

  /**
   * @param all what lies in the folder of pictures
   */
  PictureNotes(List<Path> all, SourceFiles files, Project project, Diagnostics diagnostics) {
    this.files = files;
    this.project = project;
    this.diagnostics = diagnostics;
    all.stream().filter(each -> each.toString().endsWith(YAML)).forEach(left::add);
  }

  /** The picture with its note, if there is one. */
  Picture add(Picture picture) {
    String name = picture.path().replaceAll("\\.[^./]+$", YAML);
    Path path = project.root().resolve(name);
    if (!left.remove(path)) {
      return picture;
    }
    return files
        .read(path)
        .flatMap(source -> YamlParser.parse(source, diagnostics))
        .map(node -> NOTE.read(node, Reading.of("picture", diagnostics)))
        .map(picture::with)
        .orElse(picture);
  }

  /** Reports notes that belong to no picture. */
  void reportUnused() {
    for (Path each : left) {
      diagnostics.add(
          Diagnostic.warning(
                  "file/unused", files.place(each), "nothing uses `" + each.getFileName() + "`")
              .withHint("give it the name of the picture that it speaks of"));
    }
  }
}
