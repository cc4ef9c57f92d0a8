package org.moveleaf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.moveleaf.content.FileKind;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.theme.ThemeManifest;

class FieldTextsTest {

  private static final FieldTexts TEXTS = FieldTexts.read();

  private static List<FileKind> kinds() {
    List<FileKind> kinds = new ArrayList<>(FileKind.all(new Vocabulary("en", Map.of(), Map.of())));
    kinds.add(new FileKind("theme", "", ThemeManifest.describe()));
    return kinds;
  }

  private static void use(Description description, List<String> way, Set<String> used) {
    if (description instanceof Description.Either either) {
      either.choices().forEach(each -> use(each, way, used));
    } else if (description instanceof Description.Items items) {
      use(items.item(), way, used);
    } else if (description instanceof Description.Free free) {
      use(free.value(), way, used);
    } else if (description instanceof Description.Fields fields) {
      for (Description.Named each : fields.fields()) {
        List<String> here = new ArrayList<>(way);
        here.add(each.name());
        TEXTS.key(here).ifPresent(used::add);
        use(each.value(), here, used);
      }
    }
  }

  @Test
  void noWordsAreLeftOver() {
    Set<String> left = new TreeSet<>(TEXTS.keys());
    left.removeIf(each -> each.contains(".## "));
    Set<String> used = new TreeSet<>();
    kinds().forEach(each -> use(each.data(), List.of(each.name()), used));
    left.removeAll(used);
    assertEquals(Set.of(), left);
  }

  @Test
  void everyKindSaysWhatItIsFor() {
    assertEquals(
        List.of(), kinds().stream().filter(each -> TEXTS.ofKind(each.name()).isEmpty()).toList());
  }
}
