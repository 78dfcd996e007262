package cn.tongxin.annual;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** A list's content as canonical JSON (RFC 8785) and back, and its SHA-256. */
@ApplicationScoped
class CanonicalList {

    private final ObjectMapper json;

    CanonicalList(ObjectMapper json) {
        this.json = json;
    }

    String write(AnnualListContent content) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(content)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AnnualListContent read(String canonical) {
        try {
            return json.readValue(canonical, AnnualListContent.class).hashed(sha256(canonical));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hexadecimal, over the UTF-8 of the text. */
    static String sha256(String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
