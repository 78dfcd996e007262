package cn.tongxin.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller is, within the scope of a grant. */
public enum Role {
    /** Of an organization: writes its intentions, profile and reports. */
    ORGANIZATION_MEMBER(Within.ORGANIZATION),
    /** Puts the organization's name to a signing. */
    ORGANIZATION_SIGNATORY(Within.ORGANIZATION),
    /** Looks after the organization's people and their rights, and does what a member does. */
    ORGANIZATION_MANAGER(Within.ORGANIZATION),
    /** Of a department: keeps the register and the ledger of its division. */
    DEPARTMENT_OFFICER(Within.DIVISION),
    /** Decides on what was submitted in its division. */
    DEPARTMENT_REVIEWER(Within.DIVISION),
    /** Looks after the department's people, and the people of the organizations and the systems of its division. */
    DEPARTMENT_MANAGER(Within.DIVISION),
    /** Reads all that the departments of a zone read. */
    ZONE_COORDINATOR(Within.ZONE),
    /** Keeps the system running. The three administrators are separate people: no account may be two of them, or anything else. */
    SYSTEM_ADMINISTRATOR(Within.SYSTEM),
    /** Looks after accounts, rights and keys. */
    SECURITY_ADMINISTRATOR(Within.SYSTEM),
    /** Reads the audit trail, and nothing else. */
    AUDIT_ADMINISTRATOR(Within.SYSTEM),
    /** A department's system that calls by itself: what its scopes name, in its division. Never a person's. */
    API_CLIENT(Within.DIVISION);

    /** What kind of thing a grant of the role is bound to. */
    public enum Within {
        ORGANIZATION,
        DIVISION,
        ZONE,
        SYSTEM
    }

    public static final Set<Role> ADMINISTRATORS =
            Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    private final Within within;

    Role(Within within) {
        this.within = within;
    }

    public Within within() {
        return within;
    }

    /** The roles that its holder may give and take back, within the scope of the grant. A system's is given by nobody. */
    public Set<Role> gives() {
        return switch (this) {
            case ORGANIZATION_MANAGER -> within(Within.ORGANIZATION);
            case DEPARTMENT_MANAGER -> within(Within.ORGANIZATION, Within.DIVISION);
            case SECURITY_ADMINISTRATOR -> within(Within.values());
            default -> Set.of();
        };
    }

    public boolean administrator() {
        return ADMINISTRATORS.contains(this);
    }

    private static Set<Role> within(Within... kinds) {
        return Arrays.stream(values())
                .filter(role -> role != API_CLIENT && Set.of(kinds).contains(role.within))
                .collect(Collectors.toUnmodifiableSet());
    }
}
