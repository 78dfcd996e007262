/**
 * Where secrets and personal data lie sealed: {@link cn.tongxin.vault.Vault} seals and opens values, each bound to its place, and
 * finds equal ones by a blind index.
 *
 * <p>A room that keeps sealed values names their columns as {@link cn.tongxin.vault.SealedColumns}. Knows {@code problem} only.
 */
@NullMarked
package cn.tongxin.vault;

import org.jspecify.annotations.NullMarked;
