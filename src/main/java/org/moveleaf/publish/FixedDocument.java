package org.moveleaf.publish;

import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A PDF whose date and identifier come from the edition, not from the clock, so that the same
 * content gives the same bytes.
 */
final class FixedDocument extends PDDocument {

  private final Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);

  FixedDocument(Instant edition) {
    date.setTimeInMillis(edition.toEpochMilli());
    setDocumentId(edition.getEpochSecond());
  }

  /** The engine copies the date from here into the XMP metadata right after this call. */
  @Override
  public void setDocumentInformation(PDDocumentInformation information) {
    information.setCreationDate(date);
    super.setDocumentInformation(information);
  }
}
