package org.moveleaf.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.moveleaf.content.FileKind;
import org.moveleaf.model.Vocabulary;
import org.moveleaf.schema.Description;
import org.moveleaf.schema.Description.Named;

/** A list of all that a kind of file may say, as Markdown that can also be read as it is. */
public final class FieldReference {

  /** By this a file that holds all is known as ours. */
  public static final String MARK = "<!-- Made by `moveleaf fields`. -->";

  private static final String LEAD =
      """
      # What content may say

      A list of all fields of each kind of file. The data of a text (`.md`) stand on top, between two lines of `---`; a
      `.yaml` file is all data. What is not *needed* may be left out. Words such as `sitting` are typed as they stand here.
      """;

  private final FieldTexts texts;
  private final Vocabulary vocabulary;

  /**
   * @param vocabulary the words that a handbook may use, and its headings
   */
  public FieldReference(FieldTexts texts, Vocabulary vocabulary) {
    this.texts = texts;
    this.vocabulary = vocabulary;
  }

  /** All kinds, as a page. */
  public String all(List<FileKind> kinds) {
    return kinds.stream()
        .map(each -> "\n" + of(each, 2))
        .collect(Collectors.joining("", MARK + "\n\n" + LEAD, ""));
  }

  /** What files of a kind are for, in a sentence or two. */
  public String about(FileKind kind) {
    return texts.ofKind(kind.name());
  }

  /**
   * The part of one kind.
   *
   * @param level of its heading
   */
  public String of(FileKind kind, int level) {
    StringBuilder out = new StringBuilder();
    out.append("#".repeat(level)).append(' ').append(kind.name());
    out.append(": `").append(kind.glob()).append("`\n\n");
    out.append(about(kind)).append("\n\n");
    out.append(kind.data().accept(new Lines(List.of(kind.name()), new HashMap<>())));
    String headings = headings(kind.name());
    if (!headings.isEmpty()) {
      out.append("\n").append(texts.below(kind.name())).append("\n\n").append(headings);
    }
    return out.toString();
  }

  /** Of the text below the data, in the order in which they are explained. */
  private String headings(String kind) {
    String prefix = kind + ".## ";
    return texts.keys().stream()
        .filter(each -> each.startsWith(prefix))
        .map(
            each -> {
              String heading =
                  vocabulary.headings().get(kind + "." + each.substring(prefix.length()));
              return "- `## " + heading + "`: " + texts.of(List.of(each)).orElseThrow() + "\n";
            })
        .collect(Collectors.joining());
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : " " + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** The fields within a description, a line each, those of a field below it. */
  private final class Lines implements Description.Visitor<String> {
    private final List<String> way;

    /** Where fields that have others within were listed before, in this file. */
    private final Map<Description, String> listed;

    Lines(List<String> way, Map<Description, String> listed) {
      this.way = way;
      this.listed = listed;
    }

    @Override
    public String text(Description.Text text) {
      return "";
    }

    @Override
    public String form(Description.Form form) {
      return "";
    }

    @Override
    public String whole(Description.Whole whole) {
      return "";
    }

    @Override
    public String decimal(Description.Decimal decimal) {
      return "";
    }

    @Override
    public String words(Description.Words words) {
      return "";
    }

    /** Of several mappings, the first has all fields that another has. */
    @Override
    public String either(Description.Either either) {
      return either.choices().stream()
          .map(each -> each.accept(this))
          .filter(each -> !each.isEmpty())
          .findFirst()
          .orElse("");
    }

    @Override
    public String items(Description.Items items) {
      return items.item().accept(this);
    }

    @Override
    public String free(Description.Free free) {
      return free.value().accept(this);
    }

    @Override
    public String fields(Description.Fields fields) {
      StringBuilder out = new StringBuilder();
      List<Named> all = fields.fields();
      int next = 0;
      while (next < all.size()) {
        List<Named> alike = alike(all, next);
        out.append(lines(alike));
        next += alike.size();
      }
      return out.toString();
    }

    /** A field and those right behind it that mean the same for one side of the body or both. */
    private List<Named> alike(List<Named> all, int from) {
      Named first = all.get(from);
      int to = from + 1;
      while (to < all.size()
          && texts.alike(all.get(to).name()).equals(texts.alike(first.name()))
          && all.get(to).value().equals(first.value())) {
        to++;
      }
      return all.subList(from, to);
    }

    private String lines(List<Named> alike) {
      Named first = alike.get(0);
      List<String> here = new ArrayList<>(way);
      here.add(first.name());
      String names =
          alike.stream().map(each -> "`" + each.name() + "`").collect(Collectors.joining(", "));
      String head =
          "  ".repeat(way.size() - 1)
              + "- "
              + names
              + (first.required() ? " (needed)" : "")
              + ": "
              + texts.of(here).orElse("");
      String within = first.value().accept(new Lines(here, listed));
      if (within.isEmpty()) {
        return head + sentence(first.value().accept(new Form())) + "\n";
      }
      String before =
          listed.putIfAbsent(first.value(), String.join(".", here.subList(1, here.size())));
      return before == null
          ? head + sentence(first.value().accept(new Form())) + "\n" + within
          : head + " As `" + before + "` above.\n";
    }
  }

  /** What a value looks like, in a few words. */
  private static final class Form implements Description.Visitor<String> {

    /** Longer texts have room for all that anybody says. */
    private static final int SHORT = 200;

    @Override
    public String text(Description.Text text) {
      return text.max() > SHORT ? "" : "up to " + text.max() + " letters";
    }

    @Override
    public String form(Description.Form form) {
      return "for example " + form.example();
    }

    @Override
    public String whole(Description.Whole whole) {
      return whole.min() == whole.max()
          ? Integer.toString(whole.min())
          : whole.min() + " to " + whole.max();
    }

    @Override
    public String decimal(Description.Decimal decimal) {
      return number(decimal.min()) + " to " + number(decimal.max());
    }

    private static String number(double value) {
      return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public String words(Description.Words words) {
      return words.words().stream()
          .map(each -> "`" + each + "`")
          .collect(Collectors.joining(words.words().size() == 2 ? " or " : ", "));
    }

    @Override
    public String either(Description.Either either) {
      return either.choices().stream()
          .map(each -> each.accept(this))
          .filter(each -> !each.isEmpty())
          .collect(Collectors.joining(", or "));
    }

    @Override
    public String items(Description.Items items) {
      String item = items.item().accept(this);
      String list = items.min() > 0 ? "a list of one or more" : "a list";
      return item.isEmpty() ? list : list + ": " + item;
    }

    @Override
    public String free(Description.Free free) {
      return free.value().accept(this);
    }

    @Override
    public String fields(Description.Fields fields) {
      return "";
    }
  }
}
