/**
 * The screen of the hall: what was signed at an event as it takes effect, and the numbers of the day. Reads what everybody may know,
 * and hears of changes from the journal by {@link cn.tongxin.journal.live}.
 */
@NullMarked
package cn.tongxin.event.hall;

import org.jspecify.annotations.NullMarked;
