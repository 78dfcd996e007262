package cn.tongxin.identity;

import static cn.tongxin.identity.Role.DEPARTMENT_MANAGER;
import static cn.tongxin.identity.Role.DEPARTMENT_OFFICER;
import static cn.tongxin.identity.Role.DEPARTMENT_REVIEWER;
import static cn.tongxin.identity.Role.ORGANIZATION_MANAGER;
import static cn.tongxin.identity.Role.ORGANIZATION_MEMBER;
import static cn.tongxin.identity.Role.ORGANIZATION_SIGNATORY;

import java.util.EnumSet;
import java.util.Set;

/** Sets of roles that the table of acts speaks of more than once. */
final class Groups {

    private Groups() {}

    static Set<Role> nobody() {
        return Set.of();
    }

    /** Everybody of an organization, and of a department. */
    static Set<Role> people() {
        return with(writers(), DEPARTMENT_REVIEWER);
    }

    /** Who writes for either; a reviewer decides. */
    static Set<Role> writers() {
        return EnumSet.of(
                ORGANIZATION_MEMBER,
                ORGANIZATION_SIGNATORY,
                ORGANIZATION_MANAGER,
                DEPARTMENT_OFFICER,
                DEPARTMENT_MANAGER);
    }

    static Set<Role> with(Set<Role> roles, Role further) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.add(further);
        return all;
    }
}
