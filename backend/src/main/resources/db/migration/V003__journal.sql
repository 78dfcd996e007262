-- The one append-only list of everything that changed. A transaction writes to journal_inbox; journal_seal moves what
-- is visible into journal, giving each row its position and chaining it by hash. Readers go by position and miss nothing:
-- a row that commits late gets a later position. See docs/adr/003-journal-inbox-and-sealer.md.

create table journal_inbox (
    xid          xid8 not null default pg_current_xact_id(),
    id           bigint generated always as identity (cache 1),
    at           timestamptz not null default clock_timestamp(),
    actor_id     uuid,
    actor        text not null,
    on_behalf_of uuid,
    record_type  text not null,
    record_id    text not null,
    version      int not null,
    act          text not null,
    reason       text,
    payload      jsonb not null,
    public       boolean not null,
    owner_ids    uuid[] not null default '{}',
    division_code text,
    sample       boolean not null default false,
    constraint pk_journal_inbox primary key (xid, id)
) with (autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_cost_delay = 0);

create table journal (
    pos          bigint not null,
    id           bigint not null,
    at           timestamptz not null,
    actor_id     uuid,
    actor        text not null,
    on_behalf_of uuid,
    record_type  text not null,
    record_id    text not null,
    version      int not null,
    act          text not null,
    reason       text,
    payload      jsonb not null,
    public       boolean not null,
    owner_ids    uuid[] not null,
    division_code text,
    sample       boolean not null,
    salt         bytea not null,
    payload_hash bytea not null,
    hash         bytea not null,
    constraint pk_journal primary key (pos)
);
create index ix_journal_record on journal (record_type, record_id, pos);
create index ix_journal_type on journal (record_type, pos);

create table journal_head (
    name    text primary key,
    pos     bigint not null,
    hash    bytea not null,
    low_xid xid8 not null default '0'
);
insert into journal_head (name, pos, hash) values ('main', 0, sha256(convert_to('tongxin journal', 'UTF8')));

create function journal_at(at timestamptz) returns text
    language sql immutable parallel safe as
$$
select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- The link of one row: SHA-256 over the link before it and every field, each field preceded by its length.
create function journal_link(previous bytea, fields text[]) returns bytea
    language sql immutable parallel safe as
$$
select sha256(previous || convert_to(string_agg(coalesce(length(f)::text || ':' || f, '-'), '|' order by n), 'UTF8'))
from unnest(fields) with ordinality as t(f, n)
$$;

-- Seals at most batch rows and tells how many. One sealer at a time: another returns 0 at once.
create function journal_seal(batch int) returns int
    language plpgsql as
$$
declare
    head     journal_head%rowtype;
    horizon  xid8;
    r        record;
    sealed   int := 0;
    row_salt bytea;
    body     bytea;
begin
    select * into head from journal_head where name = 'main' for update skip locked;
    if not found then
        return 0;
    end if;
    for r in
        with window_of as materialized (
            select i.*, pg_snapshot_xmin(pg_current_snapshot()) as horizon
            from journal_inbox i where i.xid >= head.low_xid)
        select * from window_of order by id limit batch
        loop
            horizon := r.horizon;
            sealed := sealed + 1;
            head.pos := head.pos + 1;
            row_salt := uuid_send(gen_random_uuid());
            body := sha256(row_salt || convert_to(r.payload::text, 'UTF8'));
            head.hash := journal_link(head.hash, array [head.pos::text, r.id::text, journal_at(r.at), r.actor_id::text, r.actor,
                r.on_behalf_of::text, r.record_type, r.record_id, r.version::text, r.act, r.reason, r.public::text,
                r.owner_ids::text, r.division_code, r.sample::text, encode(body, 'hex')]);
            insert into journal values (head.pos, r.id, r.at, r.actor_id, r.actor, r.on_behalf_of, r.record_type, r.record_id,
                r.version, r.act, r.reason, r.payload, r.public, r.owner_ids, r.division_code, r.sample, row_salt, body, head.hash);
            delete from journal_inbox where xid = r.xid and id = r.id;
        end loop;
    if sealed > 0 then
        -- the low-water mark may move only when the window was read to its end
        update journal_head
        set pos = head.pos, hash = head.hash, low_xid = case when sealed < batch then horizon else low_xid end
        where name = 'main';
    end if;
    return sealed;
end
$$;

-- Nobody alters what is written: not the service either.
create function journal_refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the journal is append-only' using errcode = 'restrict_violation', constraint = 'ck_journal_append_only';
end
$$;
create trigger journal_append_only before update or delete or truncate on journal
    for each statement execute function journal_refuse_change();
