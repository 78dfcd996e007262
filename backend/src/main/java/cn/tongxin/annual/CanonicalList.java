package cn.tongxin.annual;

import cn.tongxin.canonical.CanonicalJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A list's content as canonical JSON (RFC 8785) and back, and its SHA-256. */
@ApplicationScoped
class CanonicalList {

    private final ObjectMapper json;

    CanonicalList(ObjectMapper json) {
        this.json = json;
    }

    String write(AnnualListContent content) {
        try {
            return new String(CanonicalJson.ofJson(json.writeValueAsString(content)), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
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
        return CanonicalJson.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
