/**
 * Whom to turn to at an organization, and its bank account. Personal data: sealed in the database, masked for those who may know of
 * it, in full only for a stated purpose that the journal keeps, and in no list, export, search or change feed.
 */
@NullMarked
package cn.tongxin.organization.contact;

import org.jspecify.annotations.NullMarked;
