package cn.tongxin.project;

/** How far a project is. */
public enum ProjectStatus {
    PLANNED,
    UNDERWAY,
    COMPLETED,
    TERMINATED,
    /** Known from documents that do not say. */
    NOT_STATED;

    /** Whether it is still reported on and planned. */
    public boolean goesOn() {
        return this == PLANNED || this == UNDERWAY;
    }
}
