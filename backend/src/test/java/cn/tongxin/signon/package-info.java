/** Single sign-on over HTTP, against a provider that the tests run themselves. */
@NullMarked
package cn.tongxin.signon;

import org.jspecify.annotations.NullMarked;
