package cn.tongxin.signon;

import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.SealedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where ID tokens lie sealed. */
@ApplicationScoped
class ProviderSessionColumns implements SealedColumns {

    static final SealedColumn ID_TOKEN = SealedColumn.of("provider_session", "session_id", "id_token_sealed");

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(ID_TOKEN);
    }
}
