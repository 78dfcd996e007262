package cn.tongxin.library.figure;

import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comparing documents says of a figure: the same statement twice, wording that differs, units that must not be added. */
@Schema(
        description =
                "What comparing documents says of a figure: the same statement twice, wording that differs, units that must not be added.")
public record FigureNote(String topic, String detail) {

    static FigureNote from(Row row) {
        return new FigureNote(row.text(), row.text());
    }
}
