/**
 * The register: social organizations, and every other body that can be a party. One body, one record, many roles.
 *
 * <p>A record is found by its id, by its unified social credit code where known, and by any of its names. Names are no key:
 * look-alikes are shown to people and merged by nobody else.
 */
@NullMarked
package cn.tongxin.organization;

import org.jspecify.annotations.NullMarked;
