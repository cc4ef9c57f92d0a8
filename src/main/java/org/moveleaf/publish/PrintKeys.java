package org.moveleaf.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moveleaf.cache.Hash128;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.render.print.PrintDocument;
import org.moveleaf.theme.FontFace;

/** Keys of PDFs: where one is the same, so is the document. */
final class PrintKeys {

  private static final Pattern PICTURE = Pattern.compile("asset:/[^)\"'\\s]+");

  private final Instant edition;
  private final Map<byte[], String> fontHashes = new ConcurrentHashMap<>();

  /**
   * @param edition the date that PDFs bear
   */
  PrintKeys(Instant edition) {
    this.edition = edition;
  }

  /** What sheets to fold are known by, from the key of their pages. */
  static String folded(String pages) {
    return new RecordDigest(Set.of()).add("folded").add(pages).hex();
  }

  /**
   * What the pages of a document are known by: its text in its first and last layout, what fills in
   * those between, and everything that these name.
   */
  String of(PrintDocument print) {
    RecordDigest digest = new RecordDigest(Set.of());
    digest.add(ProgramHash.hex()).add(edition);
    digest.add(print.pages()).add(print.layouts().size()).add(print.preferred());
    digest.add(print.template());
    List<String> texts = new ArrayList<>();
    texts.add(print.layouts().get(0).get());
    if (print.layouts().size() > 1) {
      texts.add(print.layouts().get(print.layouts().size() - 1).get());
    }
    TreeSet<String> pictures = new TreeSet<>();
    for (String text : texts) {
      digest.add(Hash128.hex(text.getBytes(StandardCharsets.UTF_8)));
      Matcher matcher = PICTURE.matcher(text);
      while (matcher.find()) {
        pictures.add(matcher.group());
      }
    }
    pictures.stream()
        .map(print.pictures()::find)
        .flatMap(Optional::stream)
        .forEach(each -> digest.add(Hash128.hex(each)));
    for (FontFace face : print.faces()) {
      digest.add(face).add(fontHashes.computeIfAbsent(print.fonts().get(face), Hash128::hex));
    }
    return digest.hex();
  }
}
