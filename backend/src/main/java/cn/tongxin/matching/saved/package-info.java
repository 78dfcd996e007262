/**
 * Searches that a person keeps: for intentions, or for organizations. What is new in one is what came to be there after the position of
 * the journal that the person has seen.
 */
@NullMarked
package cn.tongxin.matching.saved;

import org.jspecify.annotations.NullMarked;
