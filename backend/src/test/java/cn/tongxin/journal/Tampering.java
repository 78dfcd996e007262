package cn.tongxin.journal;

import java.sql.SQLException;
import java.util.Random;

/** What somebody who rules the database may do to hide what happened. Each tells where it must show. */
enum Tampering {
    TIME("at = at + interval '1 microsecond'"),
    ACTOR("actor = actor || 'x'"),
    ACTOR_ID("actor_id = case when actor_id is null then gen_random_uuid() end"),
    ON_BEHALF_OF("on_behalf_of = case when on_behalf_of is null then gen_random_uuid() end"),
    ADDRESS("address = case when address is null then '192.0.2.1' end"),
    RECORD_TYPE("record_type = 'CALL'"),
    RECORD_ID("record_id = gen_random_uuid()::text"),
    VERSION("version = version + 1"),
    ACT("act = case act when 'accept' then 'reject' else 'accept' end"),
    REASON("reason = case when reason is null then '' else reason || '。' end"),
    REASON_GONE("reason = case when reason is null then '-' end"),
    PUBLISHED("public = not public"),
    OWNERS("owner_ids = owner_ids || gen_random_uuid()"),
    DIVISION("division_code = case when division_code is null then '110000' end"),
    SAMPLE("sample = not sample"),
    ENTRY_ID("id = id + 1"),
    CONTENT("payload = jsonb_set(payload, '{amount}', '1')"),
    CONTENT_ADDED("payload = payload || '{\"more\": true}'"),
    SALT("salt = uuid_send(gen_random_uuid())"),
    HASH("hash = sha256(hash)"),
    /** The same characters in a row, cut at another place. */
    LETTER_MOVED("record_type = left(record_type, -1), record_id = right(record_type, 1) || record_id"),
    /** Content, salt and their hash, all of them fitting together. */
    CONTENT_WITH_ITS_HASH("payload = '{}', payload_hash = sha256(salt || convert_to('{}', 'UTF8'))"),

    /** Two rows exchange content, salt and hash of it. */
    CONTENTS_SWAPPED {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            int other = row + 1 + random.nextInt(ScratchJournal.ROWS - row);
            journal.run("""
                    update journal j set payload = o.payload, salt = o.salt, payload_hash = o.payload_hash
                    from journal_kept o where j.pos in (%1$d, %2$d) and o.pos = %1$d + %2$d - j.pos""".formatted(row, other));
            return row;
        }
    },
    ROWS_SWAPPED {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            int other = row + 1 + random.nextInt(ScratchJournal.ROWS - row);
            journal.run(
                    "update journal set pos = -pos where pos in (%d, %d)".formatted(row, other),
                    "update journal set pos = %1$d + %2$d + pos where pos in (-%1$d, -%2$d)".formatted(row, other));
            return row;
        }
    },
    REMOVED {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run("delete from journal where pos = " + row);
            return row;
        }
    },
    REMOVED_AND_RENUMBERED {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run(
                    "delete from journal where pos = " + row,
                    "update journal set pos = -pos where pos > " + row,
                    "update journal set pos = -pos - 1 where pos < 0",
                    "update journal_head set pos = pos - 1");
            return row;
        }
    },
    INSERTED {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run(
                    "update journal set pos = -pos where pos > " + row,
                    "update journal set pos = -pos + 1 where pos < 0",
                    "insert into journal select " + row
                            + " + 1, k.id, k.at, k.actor_id, k.actor, k.on_behalf_of, k.record_type,"
                            + " k.record_id, k.version, k.act, k.reason, k.payload, k.public, k.owner_ids, k.division_code, k.sample,"
                            + " k.salt, k.payload_hash, k.hash, k.address from journal_kept k where k.pos = " + row,
                    "update journal_head set pos = pos + 1");
            return row + 1;
        }
    },
    TAIL_CUT {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run("delete from journal where pos >= " + row);
            return row;
        }
    },
    /** Only who kept a hash outside can tell. */
    TAIL_CUT_AND_HEAD_SET_BACK {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run(
                    "delete from journal where pos >= " + row,
                    "update journal_head set (pos, hash) = (select pos, hash from journal order by pos desc limit 1)");
            return row;
        }
    },
    HEAD_SET_BACK {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run(
                    "update journal_head set (pos, hash) = (select pos, hash from journal where pos = " + row + ")");
            return row + 1;
        }
    },
    HEAD_HASH {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run("update journal_head set hash = sha256(hash)");
            return ScratchJournal.ROWS;
        }
    },
    /** The row fits its own hash again; the next does not follow from it. */
    ROW_WITH_ITS_HASH {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run("update journal set actor = 'somebody else' where pos = " + row, chainAnew(row, row));
            return row + 1;
        }
    },
    /** All hashes fit, to the end and its head. Only who kept a hash outside can tell. */
    TAIL_WRITTEN_ANEW {
        @Override
        int on(ScratchJournal journal, Random random, int row) throws SQLException {
            journal.run(
                    "update journal set actor = 'somebody else' where pos = " + row,
                    chainAnew(row, ScratchJournal.ROWS),
                    "update journal_head set hash = (select hash from journal order by pos desc limit 1)");
            return firstAnchorFrom(row);
        }
    };

    static final int ANCHOR_EVERY = 200;

    private final String change;

    Tampering(String change) {
        this.change = change;
    }

    Tampering() {
        this("");
    }

    /** Does it at a row; answers where it must show. */
    int on(ScratchJournal journal, Random random, int row) throws SQLException {
        journal.run("update journal set " + change + " where pos = " + row);
        return row;
    }

    private static int firstAnchorFrom(int row) {
        return (row + ANCHOR_EVERY - 1) / ANCHOR_EVERY * ANCHOR_EVERY;
    }

    private static String chainAnew(int from, int to) {
        return """
                do $$ declare link bytea; r record; begin
                    select hash into link from journal where pos = %1$d - 1;
                    link := coalesce(link, sha256(convert_to('tongxin journal', 'UTF8')));
                    for r in select * from journal where pos between %1$d and %2$d order by pos loop
                        link := journal_link(link, journal_fields(r.pos, r.id, r.at, r.actor_id, r.actor, r.on_behalf_of, r.record_type,
                            r.record_id, r.version, r.act, r.reason, r.public, r.owner_ids, r.division_code, r.sample, r.payload_hash,
                            r.address));
                        update journal set hash = link where pos = r.pos;
                    end loop;
                end $$""".formatted(from, to);
    }
}
