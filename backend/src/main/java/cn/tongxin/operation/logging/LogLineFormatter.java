package cn.tongxin.operation.logging;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.StructuredFormatter;

/** Makes what another formatter wrote safe to read, JSON or plain text, messages and stack traces alike. */
final class LogLineFormatter extends ExtFormatter {

    /** Before the further lines of a stack trace, so that none of them looks like a record of its own. */
    private static final String CONTINUED = "    ";

    private final ExtFormatter form;
    private final boolean json;

    LogLineFormatter(Formatter form) {
        this.form = ExtFormatter.wrap(form, true);
        this.json = form instanceof StructuredFormatter;
    }

    @Override
    public String format(ExtLogRecord record) {
        return json ? jsonLine(form.format(record)) : plainLines(form.format(onOneLine(record)));
    }

    /** The JSON has escaped the control characters that JSON must; there are more. */
    private static String jsonLine(String line) {
        int end = line.endsWith("\n") ? line.length() - 1 : line.length();
        return LogText.escape(Masks.apply(line.substring(0, end)), false) + line.substring(end);
    }

    private static String plainLines(String lines) {
        StringBuilder text = new StringBuilder(lines.length() + 16);
        for (String line : Masks.apply(lines).split("\\R", -1)) {
            if (!line.isEmpty()) {
                text.append(text.isEmpty() ? "" : CONTINUED)
                        .append(LogText.escape(line, true))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static ExtLogRecord onOneLine(ExtLogRecord record) {
        ExtLogRecord copy = new ExtLogRecord(record);
        copy.setMessage(LogText.escape(String.valueOf(record.getFormattedMessage()), false), FormatStyle.NO_FORMAT);
        return copy;
    }

    @Override
    public boolean isCallerCalculationRequired() {
        return form.isCallerCalculationRequired();
    }

    @Override
    public String getHead(Handler handler) {
        return form.getHead(handler);
    }

    @Override
    public String getTail(Handler handler) {
        return form.getTail(handler);
    }
}
