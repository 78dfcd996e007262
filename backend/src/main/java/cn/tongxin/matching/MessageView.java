package cn.tongxin.matching;

import cn.tongxin.paging.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side wrote to the other: which side, never who. */
@Schema(name = "MatchMessage", description = "What one side wrote to the other: which side, never who.")
public record MessageView(UUID id, MatchSide side, String text, OffsetDateTime sentAt) {

    static final String COLUMNS = "g.id, g.side, g.text, g.sent_at";

    static MessageView from(Row row) {
        return new MessageView(row.uuid(), row.constant(MatchSide.class), row.text(), row.time());
    }
}
