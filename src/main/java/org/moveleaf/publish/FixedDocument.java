package org.moveleaf.publish;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A PDF whose date and identifier come from the edition, not from the clock, so that the same
 * content gives the same bytes.
 */
final class FixedDocument extends PDDocument {

  private final List<Runnable> afterwards = new ArrayList<>();
  private final Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);

  FixedDocument(Instant edition) {
    super(new Pages());
    date.setTimeInMillis(edition.toEpochMilli());
    setDocumentId(edition.getEpochSecond());
  }

  /** Has something done once nobody can read or write the document any more. */
  void onClose(Runnable work) {
    afterwards.add(work);
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      afterwards.forEach(Runnable::run);
      afterwards.clear();
    }
  }

  /** Adds a page; what is written next is its content. */
  PDPage addPage(float width, float height) {
    PageContent content = new PageContent();
    ((Pages) getDocument()).next = content;
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(content.resources());
    addPage(page);
    return page;
  }

  /** An empty document, which lets us make the contents of its pages. */
  private static final class Pages extends COSDocument {

    private PageContent next;

    Pages() {
      COSDictionary pages = new COSDictionary();
      pages.setItem(COSName.TYPE, COSName.PAGES);
      pages.setItem(COSName.KIDS, new COSArray());
      pages.setItem(COSName.COUNT, COSInteger.ZERO);
      COSDictionary catalog = new COSDictionary();
      catalog.setItem(COSName.TYPE, COSName.CATALOG);
      catalog.setName(COSName.VERSION, "1.4");
      catalog.setItem(COSName.PAGES, pages);
      COSDictionary trailer = new COSDictionary();
      trailer.setItem(COSName.ROOT, catalog);
      setTrailer(trailer);
    }

    @Override
    public COSStream createCOSStream() {
      if (next == null) {
        return super.createCOSStream();
      }
      COSStream content = next;
      next = null;
      return content;
    }
  }

  /** The engine copies the date from here into the XMP metadata right after this call. */
  @Override
  public void setDocumentInformation(PDDocumentInformation information) {
    information.setCreationDate(date);
    super.setDocumentInformation(information);
  }
}
