package cn.tongxin.testing;

import static io.restassured.RestAssured.given;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Sql;
import cn.tongxin.search.SearchText;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes bodies and signed-in callers for the tests of all features; every one new, so that tests do not meet. */
@ApplicationScoped
public class Callers {

    public static final String BEIJING = "110000";
    public static final String TIANJIN = "120000";
    public static final String HEBEI = "130000";

    public static final String COUNTRY = "100000";

    private static final List<Role> OFFICER = List.of(Role.DEPARTMENT_OFFICER, Role.DEPARTMENT_REVIEWER);
    private static final int TOKEN_BYTES = 32;

    private final Sql sql;

    Callers(Sql sql) {
        this.sql = sql;
    }

    /** A social group of which it is not known where it is registered. */
    public UUID seatless() {
        return organization(null);
    }

    /** A social group registered there, with a name of its own. */
    public UUID organization(@Nullable String divisionCode) {
        UUID id = UUID.randomUUID();
        String name = "测试协会" + id;
        sql.change(
                "insert into organization (id, kind, type, name, division_code, search_text) values (?, 'SOCIAL_ORGANIZATION', 'SOCIAL_GROUP', ?, ?, ?)",
                id,
                name,
                divisionCode,
                SearchText.of(name).value());
        return id;
    }

    /** A department responsible for a division. */
    public UUID department(String divisionCode) {
        UUID id = UUID.randomUUID();
        String name = "测试民政局" + id;
        sql.change(
                "insert into organization (id, kind, name, division_code, search_text) values (?, 'DEPARTMENT', ?, ?, ?)",
                id,
                name,
                divisionCode,
                SearchText.of(name).value());
        return id;
    }

    public RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    /** Somebody of an organization who writes and signs for it. */
    public RequestSpecification member(UUID organizationId) {
        return bearer(memberToken(organizationId));
    }

    public String memberToken(UUID organizationId) {
        return token(List.of(Role.ORGANIZATION_MEMBER, Role.ORGANIZATION_SIGNATORY), organizationId, null, null);
    }

    /** Somebody of a department who keeps its register and decides. */
    public RequestSpecification officer(String divisionCode) {
        return bearer(officerToken(divisionCode));
    }

    public String officerToken(String divisionCode) {
        return token(OFFICER, null, divisionCode, null);
    }

    /** The same of a department that is itself on the register. */
    public RequestSpecification officer(String divisionCode, UUID departmentId) {
        return bearer(token(OFFICER, departmentId, divisionCode, null));
    }

    /** The same of the ministry, whose division is the country. */
    public RequestSpecification ministry() {
        return officer(COUNTRY);
    }

    public RequestSpecification coordinator(String zoneCode) {
        return bearer(token(List.of(Role.ZONE_COORDINATOR), null, null, zoneCode));
    }

    /** A caller with one role alone. */
    public RequestSpecification only(Role role, @Nullable UUID organizationId, @Nullable String divisionCode) {
        return bearer(token(List.of(role), organizationId, divisionCode, null));
    }

    /** One of the three administrators, who have no scope. */
    public RequestSpecification administrator(Role role) {
        return bearer(token(List.of(role), null, null, null));
    }

    /** The same caller again. */
    public RequestSpecification bearer(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A session's token of a new account with these roles in one scope. */
    public String token(
            Collection<Role> roles,
            @Nullable UUID organizationId,
            @Nullable String divisionCode,
            @Nullable String zoneCode) {
        UUID account = UUID.randomUUID();
        sql.change(
                "insert into account (id, username, display_name, password_hash, administrator) values (?, ?, '测试账号', 'none', ?)",
                account,
                "t-" + account,
                roles.stream().anyMatch(Role.ADMINISTRATORS::contains));
        for (Role role : roles) {
            sql.change("""
                    insert into account_grant (id, account_id, role, organization_id, division_code, zone_code)
                    values (?, ?, ?, ?, ?, ?)""", UUID.randomUUID(), account, role, organizationId, divisionCode, zoneCode);
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        new java.security.SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.change(
                "insert into session (token_hash, account_id, expires_at) values (?, ?, ?)",
                sha256(token),
                account,
                OffsetDateTime.now().plusHours(1));
        return token;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
