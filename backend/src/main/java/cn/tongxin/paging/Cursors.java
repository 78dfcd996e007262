package cn.tongxin.paging;

import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;

/** Writes and reads cursors: opaque, signed with a key that all copies of the service share, tied to one list, filter and sort. */
@ApplicationScoped
public class Cursors {

    private static final int SEAL_BYTES = 12;
    private static final char SEPARATOR = '\u001f';

    private final InstanceSecrets secrets;

    Cursors(InstanceSecrets secrets) {
        this.secrets = secrets;
    }

    String write(Cursor cursor, String shape) {
        Page.Total total = cursor.total();
        String text = (cursor.key() == null ? "-" : "+" + cursor.key())
                + SEPARATOR
                + cursor.id()
                + SEPARATOR
                + (total == null ? "" : total.count() + " " + total.relation());
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(body, body.length + SEAL_BYTES);
        System.arraycopy(seal(body, shape), 0, sealed, body.length, SEAL_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** @throws ProblemException INVALID_CURSOR when it was not written for this shape */
    Cursor read(String text, String shape) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw ProblemException.of(ProblemType.INVALID_CURSOR);
        }
        int length = sealed.length - SEAL_BYTES;
        byte[] body = Arrays.copyOf(sealed, Math.max(0, length));
        if (length <= 0
                || !MessageDigest.isEqual(seal(body, shape), Arrays.copyOfRange(sealed, length, sealed.length))) {
            throw ProblemException.of(ProblemType.INVALID_CURSOR);
        }
        String[] parts = new String(body, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1);
        String[] total = parts[2].split(" ");
        return new Cursor(
                parts[0].startsWith("-") ? null : parts[0].substring(1),
                parts[1],
                total.length < 2 ? null : new Page.Total(Long.parseLong(total[0]), Page.Relation.valueOf(total[1])));
    }

    private byte[] seal(byte[] body, String shape) {
        Mac mac = secrets.mac("cursor");
        mac.update(body);
        mac.update((byte) 0);
        return Arrays.copyOf(mac.doFinal(shape.getBytes(StandardCharsets.UTF_8)), SEAL_BYTES);
    }
}
