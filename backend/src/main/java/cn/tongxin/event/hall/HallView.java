package cn.tongxin.event.hall;

import cn.tongxin.reference.EventRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that is on the screen.
 *
 * @param position of the journal up to which it goes at least
 */
@Schema(
        name = "Hall",
        description = "All that is on the screen of the hall; signings in the order in which they took effect.")
public record HallView(
        @Schema(description = "Position of the journal up to which it goes.")
        long position,

        EventRef event,
        HallCounts counts,
        List<HallSigning> signings) {}
