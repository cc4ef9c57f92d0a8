package org.moveleaf.render.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.render.text.Html;
import org.moveleaf.theme.Messages;
import org.moveleaf.theme.Theme;
import org.moveleaf.theme.ThemeException;
import org.moveleaf.theme.ThemeFile;

/**
 * Fills in the theme's templates.
 *
 * <p>Templates are trusted as code is, but see only what they are given: they cannot make objects,
 * reach the API of those they see, or read files that are not templates of the theme. One that does
 * not come to an end is stopped.
 */
public final class Templates {

  private static final String PRINT = "print/";

  /** A handbook of hundreds of exercises has a few million. */
  private static final int MOST_CHARACTERS = 32_000_000;

  private final Configuration configuration;
  private final TemplateFlaws flaws;

  /** Those of a clinic; what the program's own write is known to be sound. */
  private final List<String> own;

  public Templates(Theme theme) {
    configuration = new Interruptible();
    flaws = new TemplateFlaws(theme);
    own = theme.ownTemplates();
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

  /** Reports all templates of a clinic that cannot be read. */
  public static void check(Theme theme, Diagnostics diagnostics) {
    // Most handbooks have none, and the library takes a while to begin.
    if (!theme.ownTemplates().isEmpty()) {
      new Templates(theme).check(diagnostics);
    }
  }

  private void check(Diagnostics diagnostics) {
    for (String name : own) {
      try {
        configuration.getTemplate(name);
      } catch (IOException e) {
        diagnostics.add(flaws.of(name, e).diagnostic());
      }
    }
  }

  /**
   * Fills in a template.
   *
   * @param name its path below {@code templates}
   * @param model what it sees, by name
   * @throws ThemeException where it is broken, does not come to an end, or what it writes does not
   */
  public String fill(String name, Map<String, ?> model) {
    BoundedWriter out = new BoundedWriter(MOST_CHARACTERS);
    try {
      Patience.await(() -> process(name, model, out), out);
      String written = out.toString();
      requireMarkup(name, written);
      return written;
    } catch (TimeoutException e) {
      throw flaws.of(name, "it goes on without an end and writes nothing", e);
    } catch (ExecutionException e) {
      throw flaws.of(name, e.getCause());
    }
  }

  /** Whether a clinic's own template may have had a part in it, and left something open. */
  private void requireMarkup(String name, String written) {
    String folder = name.substring(0, name.indexOf('/') + 1);
    List<String> suspects = own.stream().filter(each -> each.startsWith(folder)).toList();
    if (!suspects.isEmpty()) {
      Optional<Markup.Flaw> flaw =
          folder.equals(PRINT) ? Markup.flawOfDocument(written) : Markup.flawOfPage(written);
      if (flaw.isPresent()) {
        throw flaws.of(name, suspects, flaw.get());
      }
    }
  }

  private Void process(String name, Map<String, ?> model, BoundedWriter out)
      throws IOException, TemplateException {
    configuration.getTemplate(name).process(model, out);
    return null;
  }

  /** Gives templates that end when their thread is told to. */
  private static final class Interruptible extends Configuration {

    private final Map<Template, Boolean> prepared = new ConcurrentHashMap<>();

    Interruptible() {
      super(VERSION_2_3_34);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object lookup,
        String encoding,
        boolean parsed,
        boolean ignoreMissing)
        throws IOException {
      Template template = super.getTemplate(name, locale, lookup, encoding, parsed, ignoreMissing);
      if (template != null) {
        prepared.computeIfAbsent(template, Interruptible::prepare);
      }
      return template;
    }

    private static Boolean prepare(Template template) {
      _CoreAPI.addThreadInterruptedChecks(template);
      return true;
    }
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
      setMemberAccessPolicy(new OwnMembers());
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
      if (arguments.isEmpty()) {
        throw new TemplateModelException("`msg` needs the key of a message");
      }
      String key = arguments.get(0).toString();
      if (arguments.size() == 1) {
        return messages.text(key);
      }
      Map<String, Object> named = new HashMap<>();
      Object given = DeepUnwrap.unwrap((TemplateModel) arguments.get(1));
      if (!(given instanceof Map<?, ?> values)) {
        throw new TemplateModelException("`msg` takes its values as `{\"name\": value}`");
      }
      values.forEach((name, value) -> named.put(String.valueOf(name), value));
      return messages.text(key, named);
    }
  }
}
