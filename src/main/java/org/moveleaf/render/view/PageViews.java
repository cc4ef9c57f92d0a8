package org.moveleaf.render.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moveleaf.model.Clinic;
import org.moveleaf.model.GlossaryTerm;
import org.moveleaf.model.GuidePage;
import org.moveleaf.model.Handbook;
import org.moveleaf.model.Inline;
import org.moveleaf.model.Safety;
import org.moveleaf.model.Source;
import org.moveleaf.model.SourceEntry;
import org.moveleaf.render.text.Addresses;
import org.moveleaf.render.text.DosePhrases;
import org.moveleaf.render.text.Html;
import org.moveleaf.render.text.ProseWriter;
import org.moveleaf.render.text.StatedDosePhrases;
import org.moveleaf.theme.Messages;

/** Makes the views of all that is neither exercise nor programme, for pages at one place. */
public final class PageViews {

  private static final Pattern AFTER_HOUR = Pattern.compile("(?<=\\d) (?=\\p{L}{1,3}\\b)");

  private final Handbook handbook;
  private final Messages messages;
  private final Addresses addresses;
  private final Labels labels;
  private final List<SafetyView.Band> bands;

  public PageViews(Handbook handbook, Messages messages, Addresses addresses) {
    this.handbook = handbook;
    this.messages = messages;
    this.addresses = addresses;
    this.labels = new Labels(messages);
    this.bands = bands(handbook, messages);
  }

  public GuideCard guideCard(GuidePage page) {
    return new GuideCard(page.id(), page.title(), addresses.guide(page.id(), ""), page.summary());
  }

  public GuideView guide(GuidePage page, ProseWriter writer) {
    List<ArticleLink> sources =
        page.evidence().articles().stream()
            .map(ref -> handbook.sources().get(ref.id()))
            .map(source -> ArticleLink.to(source, addresses.source(source.id())))
            .toList();
    return new GuideView(
        guideCard(page),
        writer.writeAnchored(page.body(), anchor -> anchor(page.id(), anchor)),
        sources,
        labels.review(page.evidence().review(), handbook.settings().imprint().today()));
  }

  /** As links to the heading have it. */
  private String anchor(String id, String anchor) {
    String address = addresses.guide(id, anchor);
    return address.substring(address.indexOf('#') + 1);
  }

  public SafetyView safety(ProseWriter writer) {
    Safety safety = handbook.safety().orElseThrow();
    Optional<String> emergency = handbook.settings().emergency();
    return new SafetyView(
        lines(safety.urgent(), writer),
        emergency.map(each -> call("short-call", each)).orElse(messages.text("safety.short")),
        emergency.map(each -> new Link(call("call", each), dial(each))).orElse(null),
        lines(safety.soon(), writer),
        lines(safety.stop(), writer),
        writer.write(safety.painRule()),
        bands,
        labels.review(safety.review(), handbook.settings().imprint().today()));
  }

  private String call(String message, String number) {
    return messages.text("safety." + message, Map.of("number", number));
  }

  private static List<Html> lines(List<List<Inline>> lines, ProseWriter writer) {
    return lines.stream().map(writer::write).toList();
  }

  private static List<SafetyView.Band> bands(Handbook handbook, Messages messages) {
    DosePhrases numbers = new DosePhrases(messages);
    return handbook.settings().painScale().stream()
        .map(
            band ->
                new SafetyView.Band(
                    numbers.shortSpan(band.range()),
                    band.advice().word(),
                    messages.text("safety.advice." + band.advice().word()),
                    band.label(),
                    band.meaning()))
        .toList();
  }

  public List<TermView> glossary() {
    return handbook.glossary().stream()
        .sorted(Comparator.comparing(GlossaryTerm::term, messages.alphabet()))
        .map(PageViews::term)
        .toList();
  }

  private static TermView term(GlossaryTerm term) {
    return new TermView(term.id(), term.term(), term.meaning());
  }

  public List<SourceView> sources() {
    return handbook.sources().values().stream().map(this::source).toList();
  }

  private SourceView source(Source source) {
    StatedDosePhrases stated = new StatedDosePhrases(messages);
    return new SourceView(
        source.id(),
        Quoted.of(source.title(), source.language()),
        source.publisher().map(each -> Quoted.of(each, source.language())).orElse(null),
        source.covers(),
        source.entries().stream()
            .filter(entry -> handbook.exercises().containsKey(entry.exercise().id()))
            .map(entry -> entry(entry, stated))
            .toList());
  }

  private SourceView.Entry entry(SourceEntry entry, StatedDosePhrases stated) {
    String id = entry.exercise().id();
    Link exercise = new Link(handbook.exercises().get(id).title(), addresses.exercise(id));
    return new SourceView.Entry(
        Quoted.of(entry.name(), entry.nameLanguage()),
        entry.setting(),
        stated.phrase(entry.dose()),
        exercise);
  }

  public ClinicView clinic() {
    Clinic clinic = handbook.settings().clinic();
    return new ClinicView(
        clinic.name(),
        clinic.address(),
        clinic.phone().orElse(null),
        clinic.phone().map(PageViews::dial).orElse(null),
        clinic.email().orElse(null),
        clinic.web().orElse(null),
        clinic.hours().stream().map(PageViews::unparted).toList(),
        clinic.logoPath().flatMap(this::logo).orElse(null));
  }

  /** No line ends between the number of an hour and what it is: 6 pm, 18 Uhr. */
  static String unparted(String hours) {
    return AFTER_HOUR.matcher(hours).replaceAll("\u00a0");
  }

  /** The address of a call, also from abroad. */
  static String dial(String phone) {
    String digits = phone.replaceFirst("^00", "+");
    // The zero in brackets is for those who dial from within the country.
    String abroad = digits.startsWith("+") ? digits.replace("(0)", "") : digits;
    return "tel:" + abroad.replaceAll("[^0-9+]", "");
  }

  private Optional<LogoView> logo(String path) {
    return Optional.ofNullable(handbook.pictures().get(path))
        .map(each -> new LogoView(addresses.picture(each), each.width(), each.height()));
  }
}
