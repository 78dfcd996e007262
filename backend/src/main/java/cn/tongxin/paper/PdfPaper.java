package cn.tongxin.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A PDF on A4 across. The font with the Chinese characters is shipped with the service (Droid Sans Fallback, Apache-2.0), and those
 * that are used are embedded, so that the file looks the same everywhere.
 */
final class PdfPaper {

    private static final String CHINESE = "/fonts/DroidSansFallbackFull.ttf";
    /** The other has no Latin letters and digits; this one (OFL) comes with PDFBox. */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 15mm 12mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-family: Latin, Chinese; font-size: 8pt } }
            * { font-family: Latin, Chinese }
            body { font-size: 8.5pt; line-height: 1.4 }
            h1 { font-size: 16pt; font-weight: normal; text-align: center; margin: 0 0 6pt }
            p { margin: 0 0 3pt }
            table { width: 100%; border-collapse: collapse; margin: 6pt 0; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid #555; padding: 3pt; vertical-align: top; text-align: left; font-weight: normal; word-wrap: break-word }
            tr { page-break-inside: avoid }
            th { background: #eee }
            """;

    private PdfPaper() {}

    static byte[] write(Paper paper) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder renderer = new PdfRendererBuilder();
            renderer.useFastMode();
            renderer.useFont(() -> font(LATIN), "Latin");
            renderer.useFont(() -> font(CHINESE), "Chinese");
            renderer.withHtmlContent(html(paper), null);
            renderer.toStream(out);
            renderer.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(path), path);
    }

    private static String html(Paper paper) {
        int shares = paper.widths().stream().mapToInt(Integer::intValue).sum();
        StringBuilder html = new StringBuilder("<html lang=\"zh-CN\"><head><title>")
                .append(escaped(paper.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element(html, "h1", paper.title());
        paper.lines().forEach(line -> element(html, "p", line));
        html.append("<table><thead><tr>");
        for (int i = 0; i < paper.headings().size(); i++) {
            html.append("<th style=\"width: ")
                    .append(paper.widths().get(i) * 100 / shares)
                    .append("%\">")
                    .append(escaped(paper.headings().get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<String> row : paper.rows()) {
            html.append("<tr>");
            row.forEach(text -> element(html, "td", text));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        paper.notes().forEach(note -> element(html, "p", note));
        return html.append("</body></html>").toString();
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
