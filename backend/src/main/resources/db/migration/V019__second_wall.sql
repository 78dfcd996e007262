-- The second wall: what is not public is kept from whoever may not see it by PostgreSQL itself, should a query of the service forget
-- to ask. The service signs in as a role that owns nothing ("${service}"); migrations run as the owner, whom policies do not bind.
-- For whom a statement runs is said in three settings (identity.Wall); where nothing is said, only what is public is there.
-- See docs/adr/016-second-wall.md.

create function reach_is_all() returns boolean
    language sql stable parallel safe as
$$ select coalesce(current_setting('tongxin.reach', true) = 'all', false) $$;

create function reach_organizations() returns uuid[]
    language sql stable parallel safe as
$$ select coalesce(string_to_array(nullif(current_setting('tongxin.organizations', true), ''), ',')::uuid[], '{}') $$;

-- Patterns: 13% for 130000 and all that lies in it.
create function reach_divisions() returns text[]
    language sql stable parallel safe as
$$ select coalesce(string_to_array(nullif(current_setting('tongxin.divisions', true), ''), ','), '{}') $$;

-- Below a policy only leakproof operators find their index, and @> is none: the grams of names stand beside the tables, and every
-- column of a record is still read through its policy.
create table intention_search (
    id          uuid,
    search_text text not null,
    constraint pk_intention_search primary key (id),
    constraint fk_intention_search_intention foreign key (id) references intention (id) on delete cascade
);
create table signing_search (
    id          uuid,
    search_text text not null,
    constraint pk_signing_search primary key (id),
    constraint fk_signing_search_signing foreign key (id) references signing (id) on delete cascade
);
insert into intention_search select id, search_text from intention;
insert into signing_search select id, search_text from signing;
drop index ix_intention_search;
drop index ix_signing_search;
create index ix_intention_search on intention_search using gin (search_grams(search_text));
create index ix_signing_search on signing_search using gin (search_grams(search_text));

create function keep_search_text() returns trigger
    language plpgsql as
$$
begin
    execute format('insert into %I (id, search_text) values ($1, $2) on conflict (id) do update set search_text = excluded.search_text',
        tg_table_name || '_search') using new.id, new.search_text;
    return null;
end
$$;
create trigger intention_search_text after insert or update of search_text on intention
    for each row execute function keep_search_text();
create trigger signing_search_text after insert or update of search_text on signing
    for each row execute function keep_search_text();

alter table intention enable row level security;
create policy intention_seen on intention for select using (public
    or (select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or (submitted_at is not null and origin_division_code like any ((select reach_divisions())::text[]))
    or exists (select 1 from intention_partner p
        where p.intention_id = intention.id and p.organization_id = any ((select reach_organizations())::uuid[])));
create policy intention_declared on intention for insert with check ((select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or origin_division_code like any ((select reach_divisions())::text[]));
-- who sees a row may lock it, and is told by the service what it may not do; only its own people may change it
create policy intention_changed on intention for update using (true) with check ((select reach_is_all())
    or lead_id = any ((select reach_organizations())::uuid[])
    or origin_division_code like any ((select reach_divisions())::text[]));
create policy intention_removed on intention for delete using ((select reach_is_all()));

alter table signing enable row level security;
create policy signing_seen on signing for select using (status <> 'PROPOSED'
    or (select reach_is_all())
    or division_code like any ((select reach_divisions())::text[])
    or exists (select 1 from signing_party p
        where p.signing_id = signing.id and p.organization_id = any ((select reach_organizations())::uuid[])));
-- its parties come after it: that the proposer is one, or their department, is the service's to check
create policy signing_proposed on signing for insert with check (status = 'PROPOSED' or (select reach_is_all()));
create policy signing_changed on signing for update using (true) with check ((select reach_is_all())
    or division_code like any ((select reach_divisions())::text[])
    or exists (select 1 from signing_party p
        where p.signing_id = signing.id and p.organization_id = any ((select reach_organizations())::uuid[])));
create policy signing_removed on signing for delete using ((select reach_is_all()));

-- What the service's role may do. The journal is written by its sealing function alone, which runs as the owner.
grant usage on schema public to "${service}";
grant select, insert, update, delete on all tables in schema public to "${service}";
grant usage, select on all sequences in schema public to "${service}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${service}";
alter default privileges in schema public grant usage, select on sequences to "${service}";
alter function journal_seal(int) security definer set search_path = public, pg_temp;
do
$$
    begin
        if '${service}' <> current_user then
            revoke insert, update, delete on journal, journal_head from "${service}";
            revoke insert, update, delete on flyway_schema_history from "${service}";
        end if;
    end
$$;
