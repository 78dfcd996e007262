package cn.tongxin.operation.keys;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.SealedColumns;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Every column of the database that holds sealed values, as the rooms name them, table by table. */
@ApplicationScoped
class SealedTables {

    private final List<List<SealedColumn>> tables;
    private final Sql sql;

    SealedTables(@All List<SealedColumns> rooms, Sql sql) {
        this.tables = rooms.stream().map(SealedColumns::sealedColumns).toList();
        this.sql = sql;
    }

    List<List<SealedColumn>> tables() {
        return tables;
    }

    /** Columns that hold values under the key of this mark, as {@code table.column}. */
    List<String> holding(String mark) {
        return tables.stream()
                .flatMap(List::stream)
                .flatMap(column -> columnsOf(column)
                        .filter(name -> holds(column.table(), name, mark))
                        .map(name -> column.table() + "." + name))
                .toList();
    }

    /** The column, and its index where it has one. */
    static Stream<String> columnsOf(SealedColumn column) {
        return Stream.concat(
                Stream.of(column.column()), Stream.ofNullable(column.index()).map(SealedColumn.BlindIndex::column));
    }

    private boolean holds(String table, String column, String mark) {
        return sql.one(
                        "select exists (select 1 from %s where starts_with(%s, ?))".formatted(table, column),
                        List.of(mark),
                        Row::flag)
                .orElseThrow();
    }
}
