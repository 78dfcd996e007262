package cn.tongxin.audit;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Each row as the list gives it, on a line of its own. */
final class NdjsonLines implements AuditLines {

    private final SequenceWriter rows;

    NdjsonLines(OutputStream out, ObjectWriter json) throws IOException {
        this.rows = json.forType(AuditEntry.class).withRootValueSeparator("\n").writeValues(out);
    }

    @Override
    public void write(AuditEntry entry) throws IOException {
        rows.write(entry);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
