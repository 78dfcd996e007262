package cn.tongxin.paper;

import java.time.Instant;

/** A certificate on A4 upright. */
final class PdfCertificate {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-family: Latin, Chinese; font-size: 8pt } }
            body { font-size: 10pt; line-height: 1.5 }
            h1 { font-size: 22pt; font-weight: normal; text-align: center; letter-spacing: 4pt; color: #a3271c; margin: 0 0 4pt }
            h2 { font-size: 15pt; font-weight: normal; text-align: center; margin: 0 0 10pt }
            p { margin: 0 0 3pt }
            ol { margin: 8pt 0; padding-left: 18pt }
            li { margin: 0 0 3pt }
            table.facts td { border: none; padding: 1pt 3pt }
            table.facts td.label { width: 22%; color: #555 }
            table.check { page-break-inside: avoid; margin-top: 12pt; border-top: 0.5pt solid #555 }
            table.check td { border: none; padding: 6pt 6pt 0 0; font-size: 8.5pt }
            table.check td.code { width: 38mm }
            table.check img { width: 36mm; height: 36mm }
            .mark { position: fixed; top: 100mm; left: 0; width: 174mm; text-align: center; font-size: 64pt; color: #e3b7b2; transform: rotate(-30deg); z-index: -1 }
            """;

    private PdfCertificate() {}

    static byte[] write(Certificate certificate, Instant dated) {
        Html html = new Html(certificate.heading() + " " + certificate.title(), STYLE);
        if (certificate.mark() != null) {
            html.element("div", "mark", certificate.mark());
        }
        html.element("h1", certificate.heading());
        html.element("h2", certificate.title());
        html.raw("<table class=\"facts\"><tbody>");
        for (Certificate.Fact fact : certificate.facts()) {
            html.raw("<tr>");
            html.element("td", "label", fact.label());
            html.element("td", fact.value());
            html.raw("</tr>");
        }
        html.raw("</tbody></table>");
        html.table(certificate.headings(), certificate.widths(), certificate.rows());
        if (!certificate.text().isEmpty()) {
            html.raw("<ol>");
            certificate.text().forEach(part -> html.element("li", part));
            html.raw("</ol>");
        }
        html.raw("<table class=\"check\"><tbody><tr><td class=\"code\"><img alt=\"\" src=\""
                + QrPicture.of(certificate.code()) + "\"/></td><td>");
        certificate.beside().forEach(line -> html.element("p", line));
        html.raw("</td></tr></tbody></table>");
        return Pdf.of(html.finished(), dated);
    }
}
