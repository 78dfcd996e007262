/** Serves the built client beside the API, so that one process and one port are the whole product. Knows nobody. */
@NullMarked
package cn.tongxin.operation.web;

import org.jspecify.annotations.NullMarked;
