package cn.tongxin.project;

/** What a body does in a project. */
public enum ProjectRole {
    LEAD,
    PARTNER
}
