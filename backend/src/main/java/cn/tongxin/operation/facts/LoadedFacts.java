package cn.tongxin.operation.facts;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Remembers which entry became which record, in which wording. */
@ApplicationScoped
class LoadedFacts {

    private static final String PUT = """
            insert into loaded_fact (key, record_type, record_id, checksum, version) values (?, ?, ?, ?, ?)
            on conflict (key) do update set checksum = excluded.checksum, version = excluded.version""";

    private final Sql sql;

    LoadedFacts(Sql sql) {
        this.sql = sql;
    }

    /**
     * An entry as it was last loaded.
     *
     * @param version the version of the record after that
     */
    record LoadedFact(String key, String recordId, String checksum, int version) {
        static LoadedFact from(Row row) {
            return new LoadedFact(row.text(), row.text(), row.text(), row.integer());
        }
    }

    Map<String, LoadedFact> byKey() {
        return sql
                .all("select key, record_id, checksum, version from loaded_fact", List.of(), LoadedFact::from)
                .stream()
                .collect(Collectors.toMap(LoadedFact::key, Function.identity()));
    }

    void put(String key, String recordType, String recordId, String checksum, int version) {
        sql.change(PUT, key, recordType, recordId, checksum, version);
    }
}
