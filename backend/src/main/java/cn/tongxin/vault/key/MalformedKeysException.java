package cn.tongxin.vault.key;

/** The keys that are named are no keys. The message says which and why, and never holds a key. */
public final class MalformedKeysException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedKeysException(String message) {
        super(message, null, false, false);
    }

    static void unlessOfLength(int bytes, byte[] material) {
        if (material.length != bytes) {
            throw new MalformedKeysException("it has " + material.length + " bytes; " + bytes + " are needed");
        }
    }
}
