package cn.tongxin.operation.keys;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.vault.StartRefusal;
import cn.tongxin.vault.Vault;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Which keys values lie under. A service that came up without one of them, or with another under its name, would fail at every read
 * and seal new values beside those it cannot open: it does not come up.
 */
@Singleton
public class KeyRegister {

    /** Before anything that may seal. */
    private static final int EARLY = 200;

    private final Vault vault;
    private final SealedTables tables;
    private final Sql sql;

    KeyRegister(Vault vault, SealedTables tables, Sql sql) {
        this.vault = vault;
        this.tables = tables;
        this.sql = sql;
    }

    void check(@Observes @Priority(EARLY) StartupEvent event) {
        check();
    }

    /** @throws PreventFurtherStepsException naming the key that is missing or has changed */
    void check() {
        List<String> marks = vault.marks();
        for (Registered key : sql.all("select mark, proof from vault_key order by mark", List.of(), Registered::from)) {
            if (!marks.contains(key.mark())) {
                forget(key.mark());
            } else if (!vault.proves(key.mark(), key.proof())) {
                throw StartRefusal.because("the key " + key.mark() + " is not the one that values lie under");
            }
        }
        for (String mark : marks) {
            sql.change(
                    "insert into vault_key (mark, proof) values (?, ?) on conflict do nothing",
                    mark,
                    vault.prove(mark));
        }
    }

    private void forget(String mark) {
        List<String> holding = tables.holding(mark);
        if (!holding.isEmpty()) {
            throw StartRefusal.because(
                    "the key " + mark + " is missing, and values of " + String.join(", ", holding) + " lie under it");
        }
        sql.change("delete from vault_key where mark = ?", mark);
    }

    private record Registered(String mark, String proof) {
        static Registered from(Row row) {
            return new Registered(row.text(), row.text());
        }
    }
}
