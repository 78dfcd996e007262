/**
 * Money of projects: pledged, disbursed, in kind. Three kinds that are never added together; yuan as decimal strings.
 */
@NullMarked
package cn.tongxin.funding.money;

import org.jspecify.annotations.NullMarked;
