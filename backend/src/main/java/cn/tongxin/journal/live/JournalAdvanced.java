package cn.tongxin.journal.live;

import java.util.List;

/** The next rows of the journal, in order; fired one after the other, on the reader's own thread and outside a transaction. */
public record JournalAdvanced(List<FollowedChange> changes) {

    /** The position of the last of them. */
    public long position() {
        return changes.getLast().position();
    }
}
