package cn.tongxin.vault.key;

/** A message authentication code under one key. Used by many threads at once. */
@FunctionalInterface
public interface IndexKey {

    byte[] code(byte[] message);
}
