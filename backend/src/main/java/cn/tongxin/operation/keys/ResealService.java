package cn.tongxin.operation.keys;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.Vault;
import cn.tongxin.vault.VaultException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals anew, under the current keys, what lies under older ones: some rows in one transaction. A record's version stays, since what
 * it says does.
 */
@ApplicationScoped
public class ResealService {

    private static final Logger LOG = Logger.getLogger(ResealService.class);

    private final Sql sql;
    private final Vault vault;

    ResealService(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * What one batch did.
     *
     * @param values that were sealed or indexed anew
     * @param unreadable keys of rows that hold a value which does not open: left as they are, and named in the log
     */
    record Batch(int rows, int values, List<String> unreadable) {}

    /**
     * Seals at most so many rows of a table anew. Rows that somebody is changing are passed over.
     *
     * @param columns of one table
     * @param except keys of rows that are known not to open
     */
    @Transactional
    Batch reseal(List<SealedColumn> columns, List<String> except, int limit) {
        List<Stale> rows = sql.all(select(columns, limit), arguments(columns, except), row -> Stale.from(row, columns));
        int values = 0;
        List<String> unreadable = new ArrayList<>();
        for (Stale row : rows) {
            try {
                values += reseal(columns, row);
            } catch (VaultException closed) {
                LOG.error(closed.getMessage());
                unreadable.add(row.key());
            }
        }
        return new Batch(rows.size(), values, unreadable);
    }

    private int reseal(List<SealedColumn> columns, Stale row) {
        List<@Nullable Object> cells = new ArrayList<>();
        int anew = 0;
        for (int i = 0; i < columns.size(); i++) {
            SealedColumn column = columns.get(i);
            Cell cell = row.cells().get(i);
            byte[] clear = cell.sealed() == null ? null : vault.openBytes(column.of(row.key()), cell.sealed());
            Cell written = written(column, row.key(), cell, clear);
            anew += written.equals(cell) ? 0 : 1;
            cells.add(written.sealed());
            if (column.index() != null) {
                cells.add(written.index());
            }
        }
        cells.add(row.place());
        String set = columns.stream()
                .flatMap(SealedTables::columnsOf)
                .map(name -> name + " = ?")
                .collect(Collectors.joining(", "));
        sql.change(
                "update %s set %s where ctid = cast(? as tid)"
                        .formatted(columns.getFirst().table(), set),
                cells.toArray());
        return anew;
    }

    private Cell written(SealedColumn column, String key, Cell cell, byte @Nullable [] clear) {
        if (clear == null || cell.sealed() == null) {
            return cell;
        }
        String sealed =
                cell.sealed().startsWith(vault.sealingMark()) ? cell.sealed() : vault.seal(column.of(key), clear);
        SealedColumn.BlindIndex index = column.index();
        return new Cell(
                sealed,
                index == null
                        ? null
                        : vault.index(column, index.normalize().apply(new String(clear, StandardCharsets.UTF_8))));
    }

    private String select(List<SealedColumn> columns, int limit) {
        SealedColumn first = columns.getFirst();
        return "select ctid::text, %1$s::text, %2$s from %3$s where (%4$s) and %1$s::text <> all (?) limit %5$d for update skip locked"
                .formatted(
                        first.key(),
                        columns.stream().flatMap(SealedTables::columnsOf).collect(Collectors.joining(", ")),
                        first.table(),
                        columns.stream()
                                .flatMap(SealedTables::columnsOf)
                                .map("not starts_with(%s, ?)"::formatted)
                                .collect(Collectors.joining(" or ")),
                        limit);
    }

    private List<Object> arguments(List<SealedColumn> columns, List<String> except) {
        List<Object> arguments = new ArrayList<>();
        for (SealedColumn column : columns) {
            arguments.add(vault.sealingMark());
            Optional.ofNullable(column.index()).ifPresent(index -> arguments.add(vault.indexingMark()));
        }
        arguments.add(except);
        return arguments;
    }

    /**
     * A row with a value under an older key.
     *
     * @param place where the row lies, as long as it is locked
     */
    private record Stale(String place, String key, List<Cell> cells) {
        static Stale from(Row row, List<SealedColumn> columns) {
            String place = row.text();
            String key = row.text();
            List<Cell> cells = new ArrayList<>();
            for (SealedColumn column : columns) {
                cells.add(new Cell(row.textOrNull(), column.index() == null ? null : row.textOrNull()));
            }
            return new Stale(place, key, cells);
        }
    }

    private record Cell(@Nullable String sealed, @Nullable String index) {}
}
