package cn.tongxin.signon.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says of a person.
 *
 * @param issuedAt when the provider said so
 */
public record Claims(String issuer, String subject, Instant issuedAt, Map<String, Object> all) {

    static Claims of(JWTClaimsSet verified) {
        return new Claims(
                verified.getIssuer(),
                verified.getSubject(),
                verified.getIssueTime().toInstant(),
                verified.getClaims());
    }

    /** The first of {@link #texts}. */
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** The texts of a claim, one or several; of a nested one, {@code realm_access/roles}. */
    public List<String> texts(String name) {
        return switch (value(name)) {
            case String one -> List.of(one);
            case Collection<?> many ->
                many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    /** Names of claims may hold slashes themselves: {@code https://example.org/roles}. */
    private @Nullable Object value(String name) {
        Object whole = all.get(name);
        return whole != null ? whole : nested(all, Arrays.asList(name.split("/")));
    }

    private static @Nullable Object nested(Map<?, ?> within, List<String> path) {
        Object value = within.get(path.getFirst());
        if (path.size() == 1) {
            return value;
        }
        return value instanceof Map<?, ?> deeper ? nested(deeper, path.subList(1, path.size())) : null;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Claims[" + all.keySet() + "]";
    }
}
