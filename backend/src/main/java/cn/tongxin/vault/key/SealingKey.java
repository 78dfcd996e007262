package cn.tongxin.vault.key;

import java.security.GeneralSecurityException;

/** Authenticated encryption with associated data (RFC 5116) under one key. Used by many threads at once. */
public interface SealingKey {

    /**
     * Seals.
     *
     * @param nonce 12 bytes, never used twice with this key
     * @return the ciphertext and, behind it, the tag of 16 bytes
     */
    byte[] seal(byte[] nonce, byte[] associated, byte[] clear) throws GeneralSecurityException;

    /** Opens; throws when nonce, associated data, ciphertext or tag are not as they were. */
    byte[] open(byte[] nonce, byte[] associated, byte[] sealed) throws GeneralSecurityException;
}
