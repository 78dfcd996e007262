/**
 * Calls: dated invitations to declare intentions. Category, the closed list of what intentions are about, lives here too.
 */
@NullMarked
package cn.tongxin.call;

import org.jspecify.annotations.NullMarked;
