package cn.tongxin.account.session;

import cn.tongxin.account.factor.SecondFactorRequirement;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Duty;
import cn.tongxin.identity.Grant;
import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session and its account, with one of the account's grants; as many lines as there are grants.
 *
 * @param factorRequired whether a rule requires a second factor of the grant's role
 */
record SessionLine(
        UUID id,
        SessionKind kind,
        SignInWay way,
        boolean unseen,
        boolean due,
        UUID accountId,
        String username,
        String displayName,
        boolean mustChangePassword,
        boolean sample,
        boolean hasFactor,
        @Nullable Grant grant,
        boolean factorRequired) {

    /** Takes three durations in seconds. */
    static final String COLUMNS = """
            s.id, s.kind, s.opened_by, s.last_seen_at < now() - make_interval(secs => ?),
            s.token_since < now() - make_interval(secs => ?) and coalesce(s.offered_at < now() - make_interval(secs => ?), true),
            a.id, a.username, a.display_name, a.must_change_password, a.sample, f.account_id is not null,
            g.role, g.organization_id, g.division_code, g.zone_code, grant_divisions(g.division_code, g.zone_code),
            coalesce(r.required, false)""";

    static final String TABLES = """
            session s join account a on a.id = s.account_id left join account_grant g on g.account_id = a.id
            left join second_factor f on f.account_id = a.id and f.confirmed_at is not null
            left join second_factor_rule r on r.role = g.role""";

    static SessionLine from(Row row) {
        return new SessionLine(
                row.uuid(),
                row.constant(SessionKind.class),
                row.constant(SignInWay.class),
                row.flag(),
                row.flag(),
                row.uuid(),
                row.text(),
                row.text(),
                row.flag(),
                row.flag(),
                row.flag(),
                grant(row),
                row.flag());
    }

    private static @Nullable Grant grant(Row row) {
        Role role = row.constantOrNull(Role.class);
        UUID organization = row.uuidOrNull();
        String division = row.textOrNull();
        String zone = row.textOrNull();
        List<String> divisions = row.texts();
        return role == null ? null : new Grant(role, organization, division, zone, divisions);
    }

    static Optional<LiveSession> session(List<SessionLine> lines, SecondFactorRequirement requirement) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        SessionLine any = lines.getFirst();
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (any.mustChangePassword) {
            duties.add(Duty.CHANGE_PASSWORD);
        }
        if (any.way == SignInWay.PASSWORD
                && !any.hasFactor
                && lines.stream().anyMatch(line -> line.requires(requirement))) {
            duties.add(Duty.ENROL_SECOND_FACTOR);
        }
        List<Grant> grants =
                lines.stream().map(SessionLine::grant).filter(Objects::nonNull).toList();
        Caller caller =
                Caller.person(any.accountId, any.username, any.displayName, Set.copyOf(duties), any.sample, grants);
        return Optional.of(new LiveSession(any.id, any.kind, caller, any.unseen, any.due));
    }

    private boolean requires(SecondFactorRequirement requirement) {
        return grant != null && requirement.of(grant.role(), factorRequired);
    }
}
