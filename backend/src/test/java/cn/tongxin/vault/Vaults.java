package cn.tongxin.vault;

import cn.tongxin.vault.key.KeyRing;
import java.util.Optional;

/** Vaults for tests, without a service. */
public final class Vaults {

    private Vaults() {}

    public static Vault of(KeyRing ring) {
        return new Vault(Optional.of(ring));
    }

    /** Without keys. */
    public static Vault closed() {
        return new Vault(Optional.empty());
    }
}
