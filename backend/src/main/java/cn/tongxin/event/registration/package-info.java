/**
 * Who comes to an event: an organization registers its delegation, gets a place or waits for one, and is checked in by a code at the
 * door. Names of delegates lie sealed, and are shown masked to their organization and to those who run the event.
 *
 * <p>How many have a place is kept by the database (V045). One-to-one meetings at an event will name registrations; nothing here
 * knows of them.
 */
@NullMarked
package cn.tongxin.event.registration;

import org.jspecify.annotations.NullMarked;
