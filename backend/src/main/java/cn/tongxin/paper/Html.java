package cn.tongxin.paper;

import java.util.List;

/** What a PDF is made from: every text escaped, and tables in one form. */
final class Html {

    private static final String STYLE = """
            * { font-family: Latin, Chinese }
            table { width: 100%; border-collapse: collapse; margin: 6pt 0; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid #555; padding: 3pt; vertical-align: top; text-align: left; font-weight: normal; word-wrap: break-word }
            tr { page-break-inside: avoid }
            th { background: #eee }
            """;

    private final StringBuilder html = new StringBuilder();

    Html(String title, String style) {
        html.append("<html lang=\"zh-CN\"><head><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append(style)
                .append("</style></head><body>");
    }

    /** Markup of ours, as it stands. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    void element(String name, String text) {
        element(name, null, text);
    }

    void element(String name, @org.jspecify.annotations.Nullable String kind, String text) {
        html.append('<').append(name);
        if (kind != null) {
            html.append(" class=\"").append(kind).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    /** @param widths of the columns, in shares */
    void table(List<String> headings, List<Integer> widths, List<List<String>> rows) {
        int shares = widths.stream().mapToInt(Integer::intValue).sum();
        html.append("<table><thead><tr>");
        for (int i = 0; i < headings.size(); i++) {
            html.append("<th style=\"width: ")
                    .append(widths.get(i) * 100 / shares)
                    .append("%\">")
                    .append(escaped(headings.get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(text -> element("td", text));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    String finished() {
        return html + "</body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
