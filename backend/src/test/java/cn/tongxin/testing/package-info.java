/** What tests of every feature stand on: a real PostgreSQL for all of them. */
@NullMarked
package cn.tongxin.testing;

import org.jspecify.annotations.NullMarked;
