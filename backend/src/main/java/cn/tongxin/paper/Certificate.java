package cn.tongxin.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a certificate: facts, a table, a text in numbered parts, and a code that leads to where it can be checked.
 *
 * @param heading what kind of certificate
 * @param mark across every page, where it holds no longer
 * @param widths of the columns, in shares of the page
 * @param code what the QR code carries
 * @param beside lines beside the code
 */
public record Certificate(
        String heading,
        String title,
        @Nullable String mark,
        List<Fact> facts,
        List<String> headings,
        List<Integer> widths,
        List<List<String>> rows,
        List<String> text,
        String code,
        List<String> beside) {

    /** Something that is certified. */
    public record Fact(String label, String value) {}

    /** The file; the same bytes for the same content and time. */
    public byte[] pdf(Instant dated) {
        return PdfCertificate.write(this, dated);
    }
}
