/** The provider's tokens against a provider that the tests run themselves. */
@NullMarked
package cn.tongxin.signon.provider;

import org.jspecify.annotations.NullMarked;
