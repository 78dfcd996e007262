/**
 * What happens now, for screens that stay open: one reader of the journal in each copy of the service, whose rows rooms turn into
 * messages for their topics, and server-sent events that carry these to whoever listens (docs/adr/024-events-and-hall.md).
 *
 * <p>A room observes {@link cn.tongxin.journal.live.JournalAdvanced}, sends by {@link cn.tongxin.journal.live.LiveStreams#send} what
 * everybody may know, and opens a stream for a listener by {@link cn.tongxin.journal.live.LiveStreams#open}.
 */
@NullMarked
package cn.tongxin.journal.live;

import org.jspecify.annotations.NullMarked;
