package cn.tongxin.operation.facts;

import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.operation.facts.LoadedFacts.LoadedFact;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the divisions of the country in one statement; the journal tells it in one row, of the country. */
@ApplicationScoped
class DivisionLoader {

    private static final String KEY = "DIVISIONS";
    private static final String COUNTRY = "100000";

    private static final String PUT_DIVISIONS = """
            insert into division (code, name, short_name, full_name, english_name, level, parent_code, edition, valid_from, search_text)
            select code, name, short_name, full_name, nullif(english_name, ''), level, nullif(parent_code, ''), edition,
                cast(nullif(valid_from, '') as date), search_text
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as file (code, name, short_name, full_name, english_name, level, parent_code,
                edition, valid_from, search_text)
            on conflict (code) do update set name = excluded.name, short_name = excluded.short_name, full_name = excluded.full_name,
                english_name = excluded.english_name, level = excluded.level, parent_code = excluded.parent_code,
                edition = excluded.edition, valid_from = excluded.valid_from, search_text = excluded.search_text""";

    private static final String PUT_ALIASES = """
            insert into division_alias (alias_code, division_code, note)
            select alias_code, division_code, note from unnest(?, ?, ?) as file (alias_code, division_code, note)
            on conflict (alias_code) do update set division_code = excluded.division_code, note = excluded.note""";

    /** 雄安新区 over its three counties. */
    private static final String PUT_AREA_MEMBERS = """
            insert into division_area_member (area_code, member_code) select '133100', unnest(array ['130629', '130632', '130638'])
            on conflict do nothing""";

    private final LoadedFacts loaded;
    private final Journal journal;
    private final Sql sql;

    DivisionLoader(LoadedFacts loaded, Journal journal, Sql sql) {
        this.loaded = loaded;
        this.journal = journal;
        this.sql = sql;
    }

    /** Loads the divisions unless these very files were loaded before; tells whether it did. */
    boolean load(@Nullable LoadedFact before) {
        String checksum = DivisionFiles.checksum();
        if (before != null && before.checksum().equals(checksum)) {
            return false;
        }
        DivisionFiles files = DivisionFiles.read();
        sql.change(PUT_DIVISIONS, files.divisionColumns());
        sql.change(PUT_ALIASES, files.aliasColumns());
        sql.change(PUT_AREA_MEMBERS);
        int version = before == null ? 0 : before.version() + 1;
        Map<String, @Nullable Object> changed =
                Map.of("edition", files.edition(), "divisions", files.divisionCount(), "aliases", files.aliasCount());
        journal.append(
                new Change(
                        RecordType.DIVISION,
                        COUNTRY,
                        version,
                        FactLoader.ACT,
                        null,
                        changed,
                        true,
                        new Scope(List.of(), null),
                        false),
                FactLoader.ACTOR);
        loaded.put(KEY, RecordType.DIVISION.name(), COUNTRY, checksum, version);
        return true;
    }

    static String key() {
        return KEY;
    }
}
