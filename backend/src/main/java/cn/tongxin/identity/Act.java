package cn.tongxin.identity;

import static cn.tongxin.identity.Role.API_CLIENT;
import static cn.tongxin.identity.Role.AUDIT_ADMINISTRATOR;
import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.DEPARTMENT_OFFICER;
import static cn.tongxin.identity.Role.DEPARTMENT_REVIEWER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.ORGANIZATION_SIGNATORY;
import static cn.tongxin.identity.Role.SECURITY_ADMINISTRATOR;
import static cn.tongxin.identity.Role.SYSTEM_ADMINISTRATOR;
import static cn.tongxin.identity.Role.ZONE_COORDINATOR;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The policy: every act, who may do it, and in which states of the record. Where is the role's own matter ({@link Role#within}):
 * an organization's people where the record is their organization's, a department's and its systems where the record's division
 * lies in theirs, a coordinator where it lies in the zone, an administrator everywhere. docs/access.md is written from this table.
 */
public enum Act {
    /** Reads what is public, and of the rest what the caller's grants reach. */
    READ(nobody()),
    /** Opens a session with user name and password, or with an account of the single sign-on. */
    SESSION_OPEN(nobody()),
    /** Tells that a session at the identity provider has ended; the provider's own token shows that it is the provider. */
    SESSION_END_AT_PROVIDER(nobody()),
    /** Reads and ends one's own sessions, changes one's own password and second factor. */
    SESSION_OWN(EnumSet.complementOf(EnumSet.of(API_CLIENT))),
    /** Accepts an invitation by its link. */
    INVITATION_ACCEPT(nobody()),
    /** Reads and confirms a signing by a one-time link. */
    SIGNING_LINK_USE(nobody()),
    /** Hands a system an access token for its secret. */
    TOKEN_ISSUE(nobody()),

    /** Sees a record before it is public: intentions, signings, their history and their part in a number. */
    RECORD_SEE(
            roles(
                    ORGANIZATION_MEMBER,
                    ORGANIZATION_SIGNATORY,
                    ORGANIZATION_MANAGER,
                    DEPARTMENT_OFFICER,
                    DEPARTMENT_REVIEWER,
                    DEPARTMENT_MANAGER,
                    ZONE_COORDINATOR),
            ClientScope.RECORDS_READ),

    ORGANIZATION_REGISTER(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), ClientScope.ORGANIZATIONS_WRITE),
    ORGANIZATION_CHANGE(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), ClientScope.ORGANIZATIONS_WRITE),
    /** Its own profile: what it offers and needs, introduction, fields, website. */
    ORGANIZATION_PROFILE_CHANGE(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER, DEPARTMENT_OFFICER, DEPARTMENT_MANAGER),
            ClientScope.ORGANIZATIONS_WRITE),

    /** Sees contact person, telephone and bank account in masked form. */
    CONTACT_SEE(roles(
            ORGANIZATION_MEMBER,
            ORGANIZATION_SIGNATORY,
            ORGANIZATION_MANAGER,
            DEPARTMENT_OFFICER,
            DEPARTMENT_REVIEWER,
            DEPARTMENT_MANAGER)),
    CONTACT_CHANGE(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER)),
    /** Has them shown in full, for a stated purpose. */
    CONTACT_DISCLOSE(roles(ORGANIZATION_MANAGER, DEPARTMENT_OFFICER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER)),

    /** Writes a call for a department. */
    CALL_DRAFT(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER)),
    /** A draft that no other department has agreed to. */
    CALL_DISCARD(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "DRAFT"),
    CALL_EDIT(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "DRAFT"),
    /** For one of its departments. */
    CALL_AGREE(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "DRAFT"),
    CALL_OPEN(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "DRAFT"),
    CALL_EXTEND(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "UPCOMING", "OPEN"),
    CALL_CLOSE(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "UPCOMING", "OPEN"),

    /** From what was accepted, by a department of the call. */
    ANNUAL_LIST_DRAW_UP(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER)),
    ANNUAL_LIST_ORDER(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "DRAFT"),
    ANNUAL_LIST_FREEZE(roles(DEPARTMENT_MANAGER), null, "DRAFT"),

    INTENTION_DECLARE(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), ClientScope.INTENTIONS_WRITE),
    INTENTION_EDIT(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), ClientScope.INTENTIONS_WRITE, "DRAFT", "RETURNED"),
    INTENTION_SUBMIT(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), ClientScope.INTENTIONS_WRITE, "DRAFT", "RETURNED"),
    INTENTION_WITHDRAW(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER),
            ClientScope.INTENTIONS_WRITE,
            "DRAFT",
            "SUBMITTED",
            "RETURNED",
            "ACCEPTED",
            "MATCHED"),
    /** Declares it anew for a later year. */
    INTENTION_REVIVE(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER),
            ClientScope.INTENTIONS_WRITE,
            "SUBMITTED",
            "RETURNED",
            "REJECTED",
            "ACCEPTED",
            "MATCHED",
            "SIGNED",
            "COMPLETED",
            "WITHDRAWN",
            "TERMINATED"),
    /** Asks an organization to take part, and takes that back. */
    INTENTION_INVITE(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "DRAFT", "RETURNED", "ACCEPTED", "MATCHED"),
    /** For the organization that is invited. */
    INTENTION_JOIN(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER),
            null,
            "DRAFT",
            "SUBMITTED",
            "RETURNED",
            "ACCEPTED",
            "MATCHED"),
    /** For the organization that is invited, or takes part already. */
    INTENTION_DECLINE(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER),
            null,
            "DRAFT",
            "SUBMITTED",
            "RETURNED",
            "ACCEPTED",
            "MATCHED"),
    /** Offers the lead to a partner. */
    INTENTION_HAND_OVER(roles(ORGANIZATION_MANAGER), null, "DRAFT", "RETURNED", "ACCEPTED", "MATCHED"),
    /** For the partner that was offered the lead. */
    INTENTION_TAKE_OVER(roles(ORGANIZATION_MANAGER), null, "DRAFT", "RETURNED", "ACCEPTED", "MATCHED"),
    /** A draft that nobody else saw. */
    INTENTION_DISCARD(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "DRAFT"),
    /** Proposes to change what was accepted, and takes that back. */
    INTENTION_AMEND(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "ACCEPTED", "MATCHED"),
    INTENTION_DECIDE_AMENDMENT(roles(DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "ACCEPTED", "MATCHED"),
    /** Reads what owner and department say to each other; no system and no zone does. */
    INTENTION_COMMENT_SEE(roles(
            ORGANIZATION_MEMBER,
            ORGANIZATION_SIGNATORY,
            ORGANIZATION_MANAGER,
            DEPARTMENT_OFFICER,
            DEPARTMENT_REVIEWER,
            DEPARTMENT_MANAGER)),
    INTENTION_COMMENT(
            roles(
                    ORGANIZATION_MEMBER,
                    ORGANIZATION_MANAGER,
                    DEPARTMENT_OFFICER,
                    DEPARTMENT_REVIEWER,
                    DEPARTMENT_MANAGER),
            null,
            "SUBMITTED",
            "RETURNED",
            "ACCEPTED",
            "MATCHED",
            "SIGNED"),
    /** Sees what waits to be decided, and who has it. */
    INTENTION_QUEUE_SEE(roles(DEPARTMENT_OFFICER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER)),
    /** Takes what waits in hand, and gives it back. */
    INTENTION_CLAIM(roles(DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "SUBMITTED"),
    INTENTION_ACCEPT(roles(DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "SUBMITTED"),
    INTENTION_RETURN(roles(DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "SUBMITTED"),
    INTENTION_REJECT(roles(DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "SUBMITTED"),

    SIGNING_PROPOSE(Groups.OF_A_PARTY, ClientScope.SIGNINGS_WRITE),
    /** Another version of the text, while no party has confirmed. */
    SIGNING_REVISE(Groups.OF_A_PARTY, ClientScope.SIGNINGS_WRITE, "PROPOSED"),
    /** For the party itself; nobody confirms for another, and no system does. */
    SIGNING_CONFIRM(roles(ORGANIZATION_SIGNATORY, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "PROPOSED"),
    /** Hands out the link by which somebody without an account confirms: a party's own people for it, the department for any. */
    SIGNING_LINK_ISSUE(
            roles(ORGANIZATION_SIGNATORY, DEPARTMENT_OFFICER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER),
            null,
            "PROPOSED"),
    /** For the party itself. */
    SIGNING_DECLINE(roles(ORGANIZATION_SIGNATORY, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "PROPOSED"),
    /** Writes what carries an agreement out: aspects and their tasks. */
    SIGNING_TASK_WRITE(Groups.OF_A_PARTY, null, "EFFECTIVE"),
    /** Of a task: by whoever answers for it, or the department. */
    SIGNING_PROGRESS_REPORT(Groups.OF_A_PARTY, null, "EFFECTIVE"),
    /** A proposal is taken back by a party; what is in force is voided by the department of its division alone. */
    SIGNING_VOID(
            roles(ORGANIZATION_SIGNATORY, ORGANIZATION_MANAGER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER),
            null,
            "PROPOSED",
            "EFFECTIVE"),

    /** Writes an initiative for a body of the caller's own; nobody writes for another. */
    INITIATIVE_DRAFT(Groups.OF_A_PARTY),
    INITIATIVE_EDIT(Groups.OF_A_PARTY, null, "DRAFT"),
    /** Puts it in force, by the signatory of the body. */
    INITIATIVE_OPEN(roles(ORGANIZATION_SIGNATORY, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "DRAFT"),
    INITIATIVE_CLOSE(roles(ORGANIZATION_SIGNATORY, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "OPEN"),
    /** Co-signs for the body itself, and withdraws that; nobody does for another, and no system does. */
    INITIATIVE_SIGN(roles(ORGANIZATION_SIGNATORY, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "OPEN"),

    LEDGER_REPORT(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER, DEPARTMENT_OFFICER, DEPARTMENT_MANAGER),
            ClientScope.LEDGER_WRITE),
    LEDGER_REVERSE(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER, DEPARTMENT_OFFICER, DEPARTMENT_MANAGER),
            ClientScope.LEDGER_WRITE),

    /** Sees the accounts whose grants lie within the caller's own. */
    ACCOUNT_SEE(roles(ORGANIZATION_MANAGER, DEPARTMENT_MANAGER, SECURITY_ADMINISTRATOR)),
    ACCOUNT_INVITE(roles(ORGANIZATION_MANAGER, DEPARTMENT_MANAGER, SECURITY_ADMINISTRATOR)),
    /** Gives and takes back grants within the caller's own. */
    ACCOUNT_GRANT(roles(ORGANIZATION_MANAGER, DEPARTMENT_MANAGER, SECURITY_ADMINISTRATOR)),
    /** Locks and unlocks accounts, and ends their sessions. */
    ACCOUNT_LOCK(roles(ORGANIZATION_MANAGER, DEPARTMENT_MANAGER, SECURITY_ADMINISTRATOR)),
    /** Lets a person in again who lost the password or the second factor. */
    ACCOUNT_RECOVER(roles(SECURITY_ADMINISTRATOR)),
    /** Requires a second factor of a role. */
    SECOND_FACTOR_REQUIRE(roles(SECURITY_ADMINISTRATOR)),

    /** Sees a department's systems and their use. */
    API_CLIENT_SEE(roles(DEPARTMENT_MANAGER, SECURITY_ADMINISTRATOR)),
    /** Registers systems, changes their keys, and ends them. */
    API_CLIENT_KEEP(roles(DEPARTMENT_MANAGER, SECURITY_ADMINISTRATOR)),

    /** Reads and exports the audit trail. */
    AUDIT_READ(roles(AUDIT_ADMINISTRATOR)),
    SAMPLE_DATA(roles(SYSTEM_ADMINISTRATOR));

    private final Set<Role> roles;
    private final @Nullable ClientScope clientScope;
    private final Set<String> states;

    Act(Set<Role> roles) {
        this(roles, null);
    }

    Act(Set<Role> roles, @Nullable ClientScope clientScope, String... states) {
        this.roles = clientScope == null ? roles : with(roles, API_CLIENT);
        this.clientScope = clientScope;
        this.states = Set.of(states);
    }

    /** Roles that several acts share. */
    private static final class Groups {
        /** Whoever writes for an organization or a department that puts its name to something. */
        static final Set<Role> OF_A_PARTY = roles(
                ORGANIZATION_MEMBER,
                ORGANIZATION_SIGNATORY,
                ORGANIZATION_MANAGER,
                DEPARTMENT_OFFICER,
                DEPARTMENT_MANAGER);
    }

    private static Set<Role> nobody() {
        return Set.of();
    }

    private static Set<Role> roles(Role first, Role... rest) {
        return EnumSet.of(first, rest);
    }

    private static Set<Role> with(Set<Role> roles, Role further) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.add(further);
        return all;
    }

    /** The roles that may; empty means anybody, signed in or not. */
    public Set<Role> roles() {
        return roles;
    }

    /** What a system needs to do it, or null where no system may. */
    public @Nullable ClientScope clientScope() {
        return clientScope;
    }

    /** The states of the record in which it may be done; empty means any. */
    public Set<String> states() {
        return states;
    }

    public boolean forAnybody() {
        return roles.isEmpty();
    }
}
