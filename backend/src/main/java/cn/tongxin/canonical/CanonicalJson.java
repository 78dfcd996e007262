package cn.tongxin.canonical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that equal content has, whoever writes it: RFC 8785. */
public final class CanonicalJson {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private CanonicalJson() {}

    /**
     * The content in UTF-8.
     *
     * @param content maps, lists, texts, whole numbers, truth values and null
     */
    public static byte[] of(Object content) {
        try {
            return ofJson(PLAIN.writeValueAsString(content));
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson);
        }
    }

    /** The same content in its canonical form, in UTF-8. */
    public static byte[] ofJson(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
