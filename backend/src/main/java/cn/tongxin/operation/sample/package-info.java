/**
 * Sample data for a newcomer: visibly marked bodies with synthetic credit codes, accounts of each role, and records in every
 * state, so that the whole job can be walked. One action brings them, one takes them all away; the journal keeps both.
 */
@NullMarked
package cn.tongxin.operation.sample;

import org.jspecify.annotations.NullMarked;
