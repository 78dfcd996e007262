/**
 * What the service says of itself: the OpenAPI document, made from the resources and completed in one place. Nobody imports it.
 */
@NullMarked
package cn.tongxin.contract;

import org.jspecify.annotations.NullMarked;
