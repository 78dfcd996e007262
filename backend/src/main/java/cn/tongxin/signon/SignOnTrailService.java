package cn.tongxin.signon;

import cn.tongxin.account.GrantedRole;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.signon.provider.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the journal what the provider's word changed here, and whom it did not let in. For the audit trail; nothing is public. */
@ApplicationScoped
class SignOnTrailService {

    private static final int SUBJECT_BYTES = 12;

    private final Journal journal;

    SignOnTrailService(Journal journal) {
        this.journal = journal;
    }

    /** In the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void opened(Caller person) {
        append(id(person), 0, "open", Map.of("by", "SIGN_ON"), person);
    }

    /** In the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void linked(Caller person) {
        append(id(person), 0, "link", Map.of(), person);
    }

    /** All roles that the account has now; in the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void granted(int version, Collection<GrantedRole> roles, Caller person) {
        List<Map<String, Object>> told = roles.stream()
                .sorted(java.util.Comparator.comparing(GrantedRole::role))
                .map(SignOnTrailService::told)
                .toList();
        append(id(person), version, "grant", Map.of("by", "SIGN_ON", "roles", told), person);
    }

    /** Who the provider knows and this service did not let in. A subject that has no account is told by its hash. */
    @Transactional
    public void refused(@Nullable UUID account, Claims claims, SignOnFailure failure) {
        String id = account == null
                ? "subject-"
                        + HexFormat.of()
                                .formatHex(Arrays.copyOf(
                                        BrowserSecret.hash(claims.issuer() + "\n" + claims.subject()), SUBJECT_BYTES))
                : account.toString();
        append(id, 0, "refuse-sign-on", Map.of("cause", failure), Caller.ANONYMOUS);
    }

    private static String id(Caller person) {
        return String.valueOf(person.accountId());
    }

    private void append(String account, int version, String act, Map<String, Object> fields, Caller caller) {
        journal.append(
                new Change(
                        RecordType.ACCOUNT,
                        account,
                        version,
                        act,
                        null,
                        new LinkedHashMap<>(fields),
                        false,
                        Scope.of(List.of(), null),
                        caller.sample()),
                caller,
                Act.SESSION_OPEN);
    }

    private static Map<String, Object> told(GrantedRole one) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", one.role());
        put(told, "organizationId", one.organizationId());
        put(told, "divisionCode", one.divisionCode());
        put(told, "zoneCode", one.zoneCode());
        return told;
    }

    private static void put(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }
}
