package cn.tongxin.identity;

import static cn.tongxin.identity.Role.ADMINISTRATOR;
import static cn.tongxin.identity.Role.DEPARTMENT_OFFICER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;

import java.util.Set;

/**
 * The policy: every act, and the roles that may do it. A department officer may do it where the record's division lies in the
 * scope of the grant, an organization member where the record belongs to its organization, an administrator everywhere.
 */
public enum Act {
    /** Reads what is public, and of the rest what the caller's scopes reach. */
    READ,
    /** Opens a session with user name and password. */
    SESSION_OPEN,
    /** Reads or ends one's own session, changes one's own password. */
    SESSION_OWN(ADMINISTRATOR, DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    ORGANIZATION_REGISTER(ADMINISTRATOR, DEPARTMENT_OFFICER),
    ORGANIZATION_CHANGE(ADMINISTRATOR, DEPARTMENT_OFFICER),
    /** Its own profile: what it offers and needs, introduction, fields, website. */
    ORGANIZATION_PROFILE_CHANGE(ADMINISTRATOR, DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    /** Sees an intention before it is public. */
    INTENTION_SEE(ADMINISTRATOR, DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    INTENTION_DECLARE(ADMINISTRATOR, ORGANIZATION_MEMBER),
    INTENTION_EDIT(ADMINISTRATOR, ORGANIZATION_MEMBER),
    INTENTION_SUBMIT(ADMINISTRATOR, ORGANIZATION_MEMBER),
    INTENTION_WITHDRAW(ADMINISTRATOR, ORGANIZATION_MEMBER),
    INTENTION_ACCEPT(ADMINISTRATOR, DEPARTMENT_OFFICER),
    INTENTION_RETURN(ADMINISTRATOR, DEPARTMENT_OFFICER),
    INTENTION_REJECT(ADMINISTRATOR, DEPARTMENT_OFFICER),
    /** Sees a signing before it is in force. */
    SIGNING_SEE(ADMINISTRATOR, DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    SIGNING_PROPOSE(ADMINISTRATOR, DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    /** For the party itself; nobody confirms for another. */
    SIGNING_CONFIRM(DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    LEDGER_REPORT(ADMINISTRATOR, DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    LEDGER_REVERSE(ADMINISTRATOR, DEPARTMENT_OFFICER, ORGANIZATION_MEMBER),
    SAMPLE_DATA(ADMINISTRATOR);

    private final Set<Role> roles;

    Act(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles that may; empty means anybody, signed in or not. */
    public Set<Role> roles() {
        return roles;
    }

    public boolean forAnybody() {
        return roles.isEmpty();
    }
}
