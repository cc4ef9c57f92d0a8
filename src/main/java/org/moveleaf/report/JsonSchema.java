package org.moveleaf.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.moveleaf.schema.Description;

/**
 * A description as JSON Schema, draft 7, which is what editors understand.
 *
 * <p>Editors type YAML by its core schema: {@code 10} is a number, {@code 10 s} and {@code yes} are
 * strings.
 */
public final class JsonSchema {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonSchema() {}

  /**
   * A whole schema.
   *
   * @param kind of the files that it is for, as {@code exercise}
   * @param texts what editors show beside each field
   */
  public static String of(String kind, Description description, FieldTexts texts) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
    schema.addProperty("title", "Moveleaf: " + kind);
    schema.addProperty("description", texts.ofKind(kind));
    JsonObject body = description.accept(new Writer(texts, List.of(kind)));
    body.entrySet().forEach(each -> schema.add(each.getKey(), each.getValue()));
    return GSON.toJson(schema) + "\n";
  }

  private static JsonArray strings(Collection<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }

  /**
   * @param way the kind of file, and the fields that what is described stands in
   */
  private record Writer(FieldTexts texts, List<String> way)
      implements Description.Visitor<JsonObject> {

    private static final String TEXT = "description";

    /** A title may well be a year, which YAML takes for a number. */
    @Override
    public JsonObject text(Description.Text text) {
      JsonObject schema = new JsonObject();
      List<String> types = List.of("string", "number", "boolean");
      if (text.mayBeEmpty()) {
        types = List.of("string", "number", "boolean", "null");
      } else {
        schema.addProperty("minLength", 1);
      }
      schema.add("type", strings(types));
      schema.addProperty("maxLength", text.max());
      return schema;
    }

    @Override
    public JsonObject form(Description.Form form) {
      JsonObject schema = type("string");
      schema.addProperty("pattern", form.pattern());
      schema.addProperty(TEXT, "For example: " + form.example());
      return schema;
    }

    @Override
    public JsonObject whole(Description.Whole whole) {
      JsonObject schema = type("integer");
      schema.addProperty("minimum", whole.min());
      schema.addProperty("maximum", whole.max());
      return schema;
    }

    @Override
    public JsonObject decimal(Description.Decimal decimal) {
      JsonObject schema = type("number");
      schema.addProperty("minimum", decimal.min());
      schema.addProperty("maximum", decimal.max());
      return schema;
    }

    @Override
    public JsonObject words(Description.Words words) {
      JsonObject schema = new JsonObject();
      schema.add("enum", strings(words.words()));
      return schema;
    }

    @Override
    public JsonObject either(Description.Either either) {
      JsonArray choices = new JsonArray();
      either.choices().forEach(each -> choices.add(each.accept(this)));
      JsonObject schema = new JsonObject();
      schema.add("anyOf", choices);
      return schema;
    }

    @Override
    public JsonObject items(Description.Items items) {
      JsonObject schema = type("array");
      schema.addProperty("minItems", items.min());
      schema.add("items", items.item().accept(this));
      return schema;
    }

    @Override
    public JsonObject free(Description.Free free) {
      JsonObject names = new JsonObject();
      names.addProperty("pattern", free.keys());
      JsonObject schema = type("object");
      schema.add("propertyNames", names);
      schema.add("additionalProperties", free.value().accept(this));
      return schema;
    }

    @Override
    public JsonObject fields(Description.Fields fields) {
      JsonObject properties = new JsonObject();
      fields.fields().forEach(each -> properties.add(each.name(), field(each)));
      List<String> required =
          fields.fields().stream()
              .filter(Description.Named::required)
              .map(Description.Named::name)
              .toList();
      JsonObject schema = new JsonObject();
      // A mapping that needs nothing may also be left empty.
      schema.add(
          "type", strings(required.isEmpty() ? List.of("object", "null") : List.of("object")));
      schema.add("properties", properties);
      if (!required.isEmpty()) {
        schema.add("required", strings(required));
      }
      schema.addProperty("additionalProperties", false);
      return schema;
    }

    private JsonObject field(Description.Named field) {
      List<String> here = new ArrayList<>(way);
      here.add(field.name());
      JsonObject schema = field.value().accept(new Writer(texts, here));
      texts
          .of(here)
          .ifPresent(
              text ->
                  schema.addProperty(
                      TEXT,
                      schema.has(TEXT) ? text + " " + schema.get(TEXT).getAsString() + "." : text));
      return schema;
    }

    private static JsonObject type(String name) {
      JsonObject schema = new JsonObject();
      schema.addProperty("type", name);
      return schema;
    }
  }
}
