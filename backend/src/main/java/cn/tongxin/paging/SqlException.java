package cn.tongxin.paging;

import java.sql.SQLException;

/** A failed statement; {@code problem} looks at the cause. */
public final class SqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlException(SQLException cause) {
        super(cause);
    }
}
