-- Annual lists (年度清单): what was accepted of a zone and year, in order; once frozen, numbered, hashed and immutable.
-- See docs/adr/019-annual-lists.md.

create table annual_list (
    id          uuid primary key,
    zone_code   text not null,
    year        int  not null,
    call_id     uuid not null,
    title       text not null,
    status      text not null,
    content     text,
    hash        text,
    frozen_at   timestamptz,
    frozen_by   uuid,
    sample      boolean not null default false,
    version     int not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint uq_annual_list_zone_year unique (zone_code, year),
    constraint fk_annual_list_zone foreign key (zone_code) references zone (code),
    constraint fk_annual_list_call foreign key (call_id) references call (id),
    constraint fk_annual_list_frozen_by foreign key (frozen_by) references account (id) on delete set null,
    constraint ck_annual_list_year check (year between 1978 and 2200),
    constraint ck_annual_list_status check (status in ('DRAFT', 'FROZEN')),
    constraint ck_annual_list_frozen check ((status = 'FROZEN') = (content is not null and hash is not null and frozen_at is not null)),
    constraint ck_annual_list_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index ix_annual_list_call on annual_list (call_id);
create index ix_annual_list_frozen_by on annual_list (frozen_by);
comment on column annual_list.call_id is 'Its departments draw the list up.';
comment on column annual_list.content is 'Canonical JSON (RFC 8785); hash is its SHA-256.';

-- Number and version of the intention are given when the list is frozen.
create table annual_list_line (
    list_id           uuid not null,
    ordinal           int  not null,
    intention_id      uuid not null,
    number            text,
    intention_version int,
    constraint pk_annual_list_line primary key (list_id, ordinal),
    constraint uq_annual_list_line_intention unique (list_id, intention_id),
    constraint uq_annual_list_line_number unique (number),
    constraint fk_annual_list_line_list foreign key (list_id) references annual_list (id) on delete cascade,
    constraint fk_annual_list_line_intention foreign key (intention_id) references intention (id),
    constraint ck_annual_list_line_ordinal check (ordinal between 1 and 5000),
    constraint ck_annual_list_line_numbered check ((number is null) = (intention_version is null))
);
create index ix_annual_list_line_intention on annual_list_line (intention_id);

-- A frozen list stays as it is; samples are taken away with their marks. That an account has gone is no change of the list.
create function keep_annual_list() returns trigger
    language plpgsql as
$$
begin
    if old.status = 'FROZEN' and not (tg_op = 'DELETE' and old.sample)
        and not (tg_op = 'UPDATE' and new.frozen_by is null
            and to_jsonb(new) - 'frozen_by' = to_jsonb(old) - 'frozen_by') then
        raise exception 'a frozen list stays as it is' using errcode = '23001', constraint = 'ck_annual_list_kept';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger annual_list_kept before update or delete on annual_list for each row execute function keep_annual_list();

create function keep_annual_list_line() returns trigger
    language plpgsql as
$$
declare
    line record := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (select 1 from annual_list l where l.id = line.list_id and l.status = 'FROZEN') then
        raise exception 'a frozen list stays as it is' using errcode = '23001', constraint = 'ck_annual_list_kept';
    end if;
    return line;
end
$$;
create trigger annual_list_line_kept before insert or update or delete on annual_list_line
    for each row execute function keep_annual_list_line();

-- The second wall: a draft is there for the departments of its call.
alter table annual_list enable row level security;
create policy annual_list_seen on annual_list for select using (status = 'FROZEN'
    or (select reach_is_all())
    or exists (select 1 from call_department h where h.call_id = annual_list.call_id
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));
create policy annual_list_drawn_up on annual_list for insert with check ((select reach_is_all())
    or exists (select 1 from call_department h where h.call_id = annual_list.call_id
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));
create policy annual_list_changed on annual_list for update using (true) with check ((select reach_is_all())
    or exists (select 1 from call_department h where h.call_id = annual_list.call_id
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));
create policy annual_list_removed on annual_list for delete using ((select reach_is_all()));
alter table annual_list_line enable row level security;
create policy annual_list_line_seen on annual_list_line using (exists (select 1 from annual_list l where l.id = list_id));

create or replace function lies_behind_wall(kind text, record_id uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
select case kind
    when 'intention' then exists (select 1 from intention where id = record_id)
    when 'signing' then exists (select 1 from signing where id = record_id)
    when 'call' then exists (select 1 from call where id = record_id)
    when 'annual_list' then exists (select 1 from annual_list where id = record_id)
    else false end
$$;
