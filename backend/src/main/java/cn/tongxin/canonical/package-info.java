/**
 * What is fixed by a hash is JSON in its canonical form (RFC 8785): frozen lists, texts and proofs of signings. Knows nobody.
 */
@NullMarked
package cn.tongxin.canonical;

import org.jspecify.annotations.NullMarked;
