package cn.tongxin.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * HTML as a PDF. The font with the Chinese characters is shipped with the service (Droid Sans Fallback, Apache-2.0), and those that
 * are used are embedded, so that the file looks the same everywhere.
 */
final class Pdf {

    private static final String CHINESE = "/fonts/DroidSansFallbackFull.ttf";
    /** The other has no Latin letters and digits; this one (OFL) comes with PDFBox. */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Pdf() {}

    /** @param dated null: the time of writing; where it is given, the same HTML makes the same bytes */
    static byte[] of(String html, @Nullable Instant dated) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(() -> font(LATIN), "Latin");
        builder.useFont(() -> font(CHINESE), "Chinese");
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(dated == null ? out : OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (dated == null) {
                renderer.createPDF();
            } else {
                date(renderer, dated, out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time of writing stands in the document and is what its identifier is drawn from. */
    private static void date(PdfBoxRenderer renderer, Instant dated, OutputStream out) throws IOException {
        try (PDDocument document = renderer.createPDFKeepOpen()) {
            Calendar day = GregorianCalendar.from(dated.atZone(ZoneOffset.UTC));
            PDDocumentInformation about = document.getDocumentInformation();
            about.setCreationDate(day);
            about.setModificationDate(day);
            document.setDocumentId(dated.toEpochMilli());
            document.save(out);
        }
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }
}
