package cn.tongxin.account;

import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Duty;
import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts whose person an identity provider vouches for: opening one, and keeping its roles as the provider says. */
@ApplicationScoped
public class LinkedAccounts {

    private static final String PERSON = """
            select a.username, a.display_name, a.must_change_password, a.sample, g.role, g.organization_id, g.division_code,
                   g.zone_code, grant_divisions(g.division_code, g.zone_code)
            from account a left join account_grant g on g.account_id = a.id where a.id = ? and a.disabled_at is null""";

    private static final String STANDING = """
            update account set administrator = ?, standing_version = standing_version + 1, updated_at = now() where id = ?
            returning standing_version""";
    private static final String ANOTHER = """
            select 1 from account_grant g join account a on a.id = g.account_id
            where g.role = 'SECURITY_ADMINISTRATOR' and a.disabled_at is null and a.id <> ? limit 1""";
    private static final String HELD =
            "select role, organization_id, division_code, zone_code from account_grant where account_id = ?";
    private static final String GIVE = """
            insert into account_grant (id, account_id, role, organization_id, division_code, zone_code)
            values (gen_random_uuid(), ?, ?, ?, ?, ?)""";
    private static final String TAKE = """
            delete from account_grant where account_id = ? and role = ? and organization_id is not distinct from ?
                and division_code is not distinct from ? and zone_code is not distinct from ?""";

    private final AccountRepository accounts;
    private final Sql sql;

    LinkedAccounts(AccountRepository accounts, Sql sql) {
        this.accounts = accounts;
        this.sql = sql;
    }

    /** A new account without any role yet. Nobody knows its password. In the caller's transaction. */
    public UUID open(String username, String displayName) {
        Account account = Account.of(username, displayName, PasswordHash.of(RandomText.password()), false);
        accounts.persistAndFlush(account);
        return account.id();
    }

    public boolean taken(String username) {
        return sql.one("select 1 from account where username = ?", List.of(username), Row::integer)
                .isPresent();
    }

    /** The person as a caller; empty when the account is locked. */
    public Optional<Caller> caller(UUID accountId) {
        List<Line> lines = sql.all(PERSON, List.of(accountId), Line::from);
        return lines.stream()
                .findFirst()
                .map(line -> line.person(
                        accountId,
                        lines.stream().map(Line::grant).filter(Objects::nonNull).toList()));
    }

    /**
     * Gives the account these roles and takes every other. In the caller's transaction.
     *
     * @return the version of the account's standing, or empty where nothing changed: also where nobody else could let people in again
     */
    public OptionalInt keepRoles(UUID accountId, Collection<GrantedRole> wanted) {
        Set<GrantedRole> held = new HashSet<>(sql.all(HELD, List.of(accountId), LinkedAccounts::role));
        Set<GrantedRole> given = new HashSet<>(wanted);
        if (given.equals(held) || (lets(held) && !lets(given) && alone(accountId))) {
            return OptionalInt.empty();
        }
        held.stream().filter(one -> !given.contains(one)).forEach(one -> change(TAKE, accountId, one));
        // an account is an administrator's or it is not: grants of the other kind are gone by now
        int version = sql.one(STANDING, List.of(administrator(given), accountId), Row::integer)
                .orElseThrow();
        given.stream().filter(one -> !held.contains(one)).forEach(one -> change(GIVE, accountId, one));
        return OptionalInt.of(version);
    }

    /** Whether it is a security administrator's, who lets people in. */
    private static boolean lets(Collection<GrantedRole> roles) {
        return roles.stream().anyMatch(one -> one.role() == Role.SECURITY_ADMINISTRATOR);
    }

    private boolean alone(UUID accountId) {
        return sql.one(ANOTHER, List.of(accountId), Row::integer).isEmpty();
    }

    private void change(String statement, UUID accountId, GrantedRole one) {
        sql.change(statement, accountId, one.role(), one.organizationId(), one.divisionCode(), one.zoneCode());
    }

    private static boolean administrator(Collection<GrantedRole> roles) {
        return roles.stream().anyMatch(one -> Role.ADMINISTRATORS.contains(one.role()));
    }

    private static GrantedRole role(Row row) {
        return new GrantedRole(row.constant(Role.class), row.uuidOrNull(), row.textOrNull(), row.textOrNull());
    }

    private record Line(
            String username,
            String displayName,
            Set<Duty> duties,
            boolean sample,
            @Nullable Grant grant) {

        static Line from(Row row) {
            String username = row.text();
            String displayName = row.text();
            Set<Duty> duties = row.flag() ? Set.of(Duty.CHANGE_PASSWORD) : Set.of();
            boolean sample = row.flag();
            Role role = row.constantOrNull(Role.class);
            UUID organization = row.uuidOrNull();
            String division = row.textOrNull();
            String zone = row.textOrNull();
            Grant grant = role == null ? null : new Grant(role, organization, division, zone, row.texts());
            return new Line(username, displayName, duties, sample, grant);
        }

        Caller person(UUID id, List<Grant> grants) {
            return Caller.person(id, username, displayName, duties, sample, grants);
        }
    }
}
