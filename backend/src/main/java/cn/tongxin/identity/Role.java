package cn.tongxin.identity;

/** What an account is, within the scope of its grant. */
public enum Role {
    /** Of the whole system; no scope. */
    ADMINISTRATOR,
    /** Of a department: its scope is a division and what lies below it. */
    DEPARTMENT_OFFICER,
    /** Of an organization: its scope is that organization. */
    ORGANIZATION_MEMBER
}
