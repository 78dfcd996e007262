package cn.tongxin.audit;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows, one a line; closing ends the file. */
interface AuditLines extends Closeable {

    void write(AuditEntry entry) throws IOException;
}
