package cn.tongxin.signing.proof;

import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.SealedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the private keys of proofs lie sealed. */
@ApplicationScoped
class ProofKeyColumns implements SealedColumns {

    static final SealedColumn PRIVATE_KEY = SealedColumn.of("proof_key", "id", "private_key_sealed");

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(PRIVATE_KEY);
    }
}
