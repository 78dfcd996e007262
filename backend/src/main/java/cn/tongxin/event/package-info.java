/**
 * Events at which regions meet: exchanges, forums, promotions, trainings. Who guided, hosted and took part, what was signed there, and
 * the documents that tell of it.
 *
 * <p>Imports what stands above it: {@code document}, {@code organization}, {@code reference} and the base.
 */
@NullMarked
package cn.tongxin.event;

import org.jspecify.annotations.NullMarked;
