package org.moveleaf.render.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moveleaf.render.text.Html;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;
import org.moveleaf.theme.ThemeFile;

/**
 * Fills in the theme's templates.
 *
 * <p>Templates are trusted as code is, but see only what they are given: they cannot make objects,
 * reach the API of those they see, or read files that are not templates of the theme.
 */
public final class Templates {

  private final Configuration configuration;

  public Templates(Theme theme) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ThemeTemplates(theme));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setSharedVariable("msg", new MessageMethod(theme.messages()));
  }

  /**
   * Fills in a template.
   *
   * @param name its path below {@code templates}
   * @param model what it sees, by name
   */
  public String fill(String name, Map<String, ?> model) {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter(16_384);
      template.process(model, out);
      return out.toString();
    } catch (TemplateException | IOException e) {
      throw new ThemeException("template `" + name + "`: " + firstLines(e), e);
    }
  }

  private static String firstLines(Exception e) {
    return String.valueOf(e.getMessage()).lines().limit(12).reduce("", (a, b) -> a + "\n  " + b);
  }

  /** Templates of the theme and its parents, by their path. */
  private static final class ThemeTemplates implements TemplateLoader {

    private final Theme theme;

    ThemeTemplates(Theme theme) {
      this.theme = theme;
    }

    @Override
    public Object findTemplateSource(String name) {
      Optional<ThemeFile> file = theme.find("templates/" + name);
      return file.orElse(null);
    }

    @Override
    public long getLastModified(Object templateSource) {
      return 0;
    }

    @Override
    public Reader getReader(Object templateSource, String encoding) {
      return new StringReader(((ThemeFile) templateSource).text());
    }

    @Override
    public void closeTemplateSource(Object templateSource) {
      // nothing is open
    }
  }

  /** Lets markup that is already safe pass unescaped, and shows an empty optional as absent. */
  private static final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper() {
      super(Configuration.VERSION_2_3_34);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
      if (value instanceof Html html) {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
      }
      return super.wrap(value);
    }
  }

  /** {@code msg("key")} and {@code msg("key", {"n": 3})}. */
  private record MessageMethod(Messages messages) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      String key = arguments.get(0).toString();
      if (arguments.size() == 1) {
        return messages.text(key);
      }
      Map<String, Object> named = new HashMap<>();
      Object given = DeepUnwrap.unwrap((TemplateModel) arguments.get(1));
      ((Map<?, ?>) given).forEach((name, value) -> named.put(String.valueOf(name), value));
      return messages.text(key, named);
    }
  }
}
