/**
 * The keys of the vault and what they do: sealing (authenticated encryption) and indexing (keyed hash), each by an international
 * and a national algorithm. A certified module joins as one more bean of {@link cn.tongxin.vault.key.SealingAlgorithm}.
 */
@NullMarked
package cn.tongxin.vault.key;

import org.jspecify.annotations.NullMarked;
