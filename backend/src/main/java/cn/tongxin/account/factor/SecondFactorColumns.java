package cn.tongxin.account.factor;

import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.SealedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where secrets of second factors lie sealed. */
@ApplicationScoped
class SecondFactorColumns implements SealedColumns {

    static final SealedColumn SECRET = SealedColumn.of("second_factor", "account_id", "secret_sealed");

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(SECRET);
    }
}
