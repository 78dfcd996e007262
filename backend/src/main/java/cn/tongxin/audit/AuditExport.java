package cn.tongxin.audit;

import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** The rows of a filter as they leave, page by page: memory holds one page, and no connection waits for a slow reader. */
final class AuditExport implements StreamingOutput {

    private static final int ROWS = 1_000;

    private final AuditFormat format;
    private final Function<PageRequest, Page<AuditEntry>> pages;
    private final ObjectWriter json;
    private final Page<AuditEntry> first;

    /** @param pages the filter's pages; the first is read here, so that a failure is still answered as a problem */
    AuditExport(AuditFormat format, Function<PageRequest, Page<AuditEntry>> pages, ObjectWriter json) {
        this.format = format;
        this.pages = pages;
        this.json = json;
        this.first = pages.apply(new PageRequest(ROWS, null, null));
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (AuditLines lines = format == AuditFormat.CSV ? new CsvLines(out) : new NdjsonLines(out, json)) {
            Page<AuditEntry> page = first;
            write(page, lines);
            while (page.nextCursor() != null) {
                page = pages.apply(new PageRequest(ROWS, page.nextCursor(), null));
                write(page, lines);
            }
        }
    }

    private static void write(Page<AuditEntry> page, AuditLines lines) throws IOException {
        for (AuditEntry entry : page.items()) {
            lines.write(entry);
        }
    }
}
