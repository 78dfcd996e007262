package cn.tongxin.vault;

import java.util.List;

/** Where a room keeps sealed values, so that a change of keys reaches them. One bean for each table. */
public interface SealedColumns {

    List<SealedColumn> sealedColumns();
}
