package cn.tongxin.paper;

/** A PDF on A4 across. */
final class PdfPaper {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 15mm 12mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-family: Latin, Chinese; font-size: 8pt } }
            body { font-size: 8.5pt; line-height: 1.4 }
            h1 { font-size: 16pt; font-weight: normal; text-align: center; margin: 0 0 6pt }
            p { margin: 0 0 3pt }
            """;

    private PdfPaper() {}

    static byte[] write(Paper paper) {
        Html html = new Html(paper.title(), STYLE);
        html.element("h1", paper.title());
        paper.lines().forEach(line -> html.element("p", line));
        html.table(paper.headings(), paper.widths(), paper.rows());
        paper.notes().forEach(note -> html.element("p", note));
        return Pdf.of(html.finished(), null);
    }
}
