package cn.tongxin.vault;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the database: {@code $sm4-gcm$2026a$} and the content in base64url.
 *
 * @param mark names algorithm and key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Marked(String mark, byte[] content) {

    private static final Pattern FORM = Pattern.compile("(\\$[a-z0-9-]+\\$[A-Za-z0-9._-]+\\$)([A-Za-z0-9_-]+)");

    static Optional<Marked> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Marked(form.group(1), Base64.getUrlDecoder().decode(form.group(2))));
        } catch (IllegalArgumentException cut) {
            return Optional.empty();
        }
    }

    String text() {
        return mark + Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
