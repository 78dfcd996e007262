package cn.tongxin.event.registration;

import cn.tongxin.organization.contact.Mask;
import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.SealedColumns;
import cn.tongxin.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names of delegates and codes: sealed on the way in, opened on the way out. */
@ApplicationScoped
class RegistrationSeals implements SealedColumns {

    private static final SealedColumn DELEGATES =
            SealedColumn.of("event_registration_secret", "registration_id", "delegates_sealed");
    /** Names are clean text without line feeds. */
    private static final String BETWEEN = "\n";

    private final Vault vault;

    RegistrationSeals(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(DELEGATES, CheckInCode.COLUMN);
    }

    @Nullable
    String delegates(UUID id, List<String> names) {
        return names.isEmpty() ? null : vault.seal(DELEGATES.of(id), String.join(BETWEEN, names));
    }

    RegistrationView masked(StoredRegistration stored) {
        String sealed = stored.delegatesSealed();
        return stored.shown(
                sealed == null
                        ? List.of()
                        : Arrays.stream(vault.open(DELEGATES.of(stored.id()), sealed)
                                        .split(BETWEEN))
                                .map(Mask::name)
                                .toList());
    }

    String code(UUID id, String code) {
        return vault.seal(CheckInCode.COLUMN.of(id), code);
    }

    String index(String code) {
        return vault.index(CheckInCode.COLUMN, CheckInCode.normal(code));
    }

    List<String> indexes(String typed) {
        return vault.indexes(CheckInCode.COLUMN, CheckInCode.normal(typed));
    }

    String open(UUID id, String sealed) {
        return vault.open(CheckInCode.COLUMN.of(id), sealed);
    }
}
