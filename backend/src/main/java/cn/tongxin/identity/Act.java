package cn.tongxin.identity;

import static cn.tongxin.identity.Groups.nobody;
import static cn.tongxin.identity.Groups.people;
import static cn.tongxin.identity.Groups.with;
import static cn.tongxin.identity.Groups.writers;
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
    RECORD_SEE(with(people(), ZONE_COORDINATOR), ClientScope.RECORDS_READ),

    ORGANIZATION_REGISTER(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), ClientScope.ORGANIZATIONS_WRITE),
    ORGANIZATION_CHANGE(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), ClientScope.ORGANIZATIONS_WRITE),
    /** Its own profile: what it offers and needs, introduction, fields, website. */
    ORGANIZATION_PROFILE_CHANGE(
            roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER, DEPARTMENT_OFFICER, DEPARTMENT_MANAGER),
            ClientScope.ORGANIZATIONS_WRITE),

    /** Sees contact person, telephone and bank account in masked form. */
    CONTACT_SEE(people()),
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
    INTENTION_COMMENT_SEE(people()),
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

    /** Shows the organization's interest in an intention, or invites for the own one. */
    MATCH_PROPOSE(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER)),
    /** Accepts or declines, for the side that was asked. */
    MATCH_ANSWER(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "PROPOSED"),
    /** For the side that proposed it. */
    MATCH_WITHDRAW(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "PROPOSED"),
    /** Reads and writes what the two sides of a match tell each other. */
    MATCH_WRITE(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "PROPOSED", "AGREED"),

    /** Keeps searches of one's own. */
    SEARCH_KEEP(with(people(), ZONE_COORDINATOR)),

    SIGNING_PROPOSE(writers(), ClientScope.SIGNINGS_WRITE),
    /** Another version of the text, while no party has confirmed. */
    SIGNING_REVISE(writers(), ClientScope.SIGNINGS_WRITE, "PROPOSED"),
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
    SIGNING_TASK_WRITE(writers(), null, "EFFECTIVE"),
    /** Of a task: by whoever answers for it, or the department. */
    SIGNING_PROGRESS_REPORT(writers(), null, "EFFECTIVE"),
    /** A proposal is taken back by a party; what is in force is voided by the department of its division alone. */
    SIGNING_VOID(
            roles(ORGANIZATION_SIGNATORY, ORGANIZATION_MANAGER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER),
            null,
            "PROPOSED",
            "EFFECTIVE"),

    /** Writes an event for a department that runs it. */
    EVENT_DRAFT(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER)),
    EVENT_EDIT(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "DRAFT", "ANNOUNCED"),
    EVENT_ANNOUNCE(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "DRAFT"),
    EVENT_CONCLUDE(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "ANNOUNCED"),
    EVENT_CANCEL(roles(DEPARTMENT_OFFICER, DEPARTMENT_MANAGER), null, "ANNOUNCED"),
    /** Registers the own organization's delegation. */
    EVENT_REGISTER(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "ANNOUNCED"),
    REGISTRATION_WITHDRAW(roles(ORGANIZATION_MEMBER, ORGANIZATION_MANAGER), null, "PLACED", "WAITING"),
    /** Sees who was registered, with the names of delegates masked: the own organization and the departments that run the event. */
    REGISTRATION_SEE(people()),
    /** Has the code shown by which the delegation is checked in. */
    CHECK_IN_CODE_SEE(roles(ORGANIZATION_MEMBER, ORGANIZATION_SIGNATORY, ORGANIZATION_MANAGER), null, "PLACED"),
    EVENT_CHECK_IN(roles(DEPARTMENT_OFFICER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER), null, "ANNOUNCED"),
    ATTENDANCE_EXPORT(roles(DEPARTMENT_OFFICER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER)),

    /** For a body of the project, the department included where it is one. */
    PROJECT_REPORT(writers(), null, "PLANNED", "UNDERWAY"),
    /** Milestones, by whoever may report. */
    PROJECT_PLAN(writers(), null, "PLANNED", "UNDERWAY"),
    /** By those who speak for a body of it, or by the department that looks after it. */
    PROJECT_COMPLETE(
            roles(ORGANIZATION_SIGNATORY, ORGANIZATION_MANAGER, DEPARTMENT_OFFICER, DEPARTMENT_MANAGER),
            null,
            "UNDERWAY"),
    PROJECT_TERMINATE(
            roles(ORGANIZATION_SIGNATORY, ORGANIZATION_MANAGER, DEPARTMENT_OFFICER, DEPARTMENT_MANAGER),
            null,
            "PLANNED",
            "UNDERWAY"),
    /** Sees which projects nothing has been heard of. */
    PROJECT_WATCH(roles(DEPARTMENT_OFFICER, DEPARTMENT_REVIEWER, DEPARTMENT_MANAGER, ZONE_COORDINATOR)),

    /** Writes an initiative for a body of the caller's own; nobody writes for another. */
    INITIATIVE_DRAFT(writers()),
    INITIATIVE_EDIT(writers(), null, "DRAFT"),
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
    private static Set<Role> roles(Role first, Role... rest) {
        return EnumSet.of(first, rest);
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
