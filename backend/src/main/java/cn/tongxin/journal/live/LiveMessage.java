package cn.tongxin.journal.live;

import org.jspecify.annotations.Nullable;

/**
 * What a stream carries.
 *
 * @param position of the journal that it brings its listener to
 * @param name of the kind of message
 * @param body what it says, a record of the contract; null of a beat, which only keeps the connection
 */
public record LiveMessage(
        long position, String name, @Nullable Object body) {

    /** Beyond every position: no listener has had it before. */
    static final LiveMessage BEAT = new LiveMessage(Long.MAX_VALUE, "", null);

    boolean isBeat() {
        return body == null;
    }
}
