package cn.tongxin.operation.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One entry of a data file.
 *
 * @param key its name among all entries, which other entries use
 * @param content its fields as in the file
 */
record Fact(FactKind kind, String key, ObjectNode content) {

    /** SHA-256 of the content: tells whether the entry has changed since it was loaded. */
    String checksum() {
        return checksum(content.toString());
    }

    static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
