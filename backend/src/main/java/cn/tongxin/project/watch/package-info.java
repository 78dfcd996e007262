/**
 * Projects of which nothing has been heard: signed and not begun, or not reported on for long, with the day since when.
 *
 * <p>Departments and coordinators read them for their own places; a mechanism that reminds asks {@code WatchService} for all.
 */
@NullMarked
package cn.tongxin.project.watch;

import org.jspecify.annotations.NullMarked;
