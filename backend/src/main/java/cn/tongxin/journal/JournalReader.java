package cn.tongxin.journal;

import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Reach;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the journal by position. Only sealed rows: whoever sees a position has seen, or can see, all below it. */
@ApplicationScoped
public class JournalReader {

    private static final int LONGEST_HISTORY = 1_000;

    private final Sql sql;
    private final Sealer sealer;

    JournalReader(Sql sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /**
     * The last sealed row.
     *
     * @param hash hexadecimal; whoever keeps it can prove later that nothing before it was altered
     */
    @Schema(name = "JournalHead", description = "The last sealed position, and the hash that chains all before it.")
    public record Head(long position, String hash) {}

    public Head head() {
        return sql.one(
                        "select pos, encode(hash, 'hex') from journal_head where name = 'main'",
                        List.of(),
                        r -> new Head(r.number(), r.text()))
                .orElseThrow();
    }

    /** Waits until all that is committed now has its position and hash. */
    public void settle() {
        sealer.sealNow();
    }

    /** What anybody may know of a record's versions, oldest first: published changes, without the names of accounts. */
    public History history(RecordType type, Object id) {
        return history(type, id, false);
    }

    /**
     * The versions of one record, oldest first; the caller must have been allowed to read the record.
     *
     * @param inside whether the caller looks after the record, and so sees unpublished steps and who took them
     */
    public History history(RecordType type, Object id, boolean inside) {
        return history(List.of(type), id, inside);
    }

    /** The same of a record of which several types tell. */
    public History history(Collection<RecordType> types, Object id, boolean inside) {
        sealer.sealNow();
        return new History(sql.all(
                "select " + JournalEntry.columns("?") + " from " + JournalEntry.TABLES
                        + " where j.record_type = any (?) and j.record_id = ? and (j.public or ?) order by j.pos limit "
                        + LONGEST_HISTORY,
                List.of(inside, types, id.toString(), inside),
                JournalEntry::from));
    }

    /** What the caller may see of all that came after a position, in order. */
    public List<JournalEntry> after(long position, Collection<RecordType> types, int limit, Caller caller) {
        StringBuilder text = new StringBuilder("select ")
                .append(JournalEntry.columns("j.on_behalf_of = any (cast(? as uuid[]))"))
                .append(" from ")
                .append(JournalEntry.TABLES)
                .append(" where j.pos > ?");
        List<Object> arguments = new ArrayList<>(List.of(caller.bodies(), position));
        if (!types.isEmpty()) {
            text.append(" and j.record_type = any (?)");
            arguments.add(types);
        }
        Reach reach = Reach.of(caller, "j");
        text.append(" and ").append(reach.condition()).append(" and j.record_type <> all (?)");
        arguments.addAll(reach.arguments());
        arguments.add(RecordType.UNSERVED);
        text.append(" order by j.pos limit ").append(limit);
        return sql.all(text.toString(), arguments, JournalEntry::from);
    }

    /** When the row at a position was written. */
    public OffsetDateTime at(long position) {
        return sql.one("select at from journal where pos = ?", List.of(position), Row::time)
                .orElse(OffsetDateTime.now());
    }
}
