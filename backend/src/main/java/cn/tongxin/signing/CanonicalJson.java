package cn.tongxin.signing;

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
            return new JsonCanonicalizer(PLAIN.writeValueAsBytes(content)).getEncodedUTF8();
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson);
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** SHA-256 of the content in its canonical form, in hexadecimal. */
    public static String hash(Object content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(content)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
