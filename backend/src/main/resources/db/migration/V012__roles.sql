-- Finer roles, three administrators that nobody may combine, and where a change came from.

alter table account add column administrator boolean not null default false;
alter table account add constraint uq_account_administrator unique (id, administrator);
comment on column account.administrator is
    'An administrator''s account holds one of the three administrator roles and no other; everybody else''s holds none of them.';

alter table account_grant drop constraint ck_account_grant_role;
alter table account_grant drop constraint ck_account_grant_scope;
alter table account_grant add column zone_code text;
alter table account_grant add constraint fk_account_grant_zone foreign key (zone_code) references zone (code);
create index ix_account_grant_zone on account_grant (zone_code);

-- what the three roles of before were allowed stays allowed
update account set administrator = true where id in (select account_id from account_grant where role = 'ADMINISTRATOR');
delete from account_grant g where g.role <> 'ADMINISTRATOR'
    and exists (select 1 from account a where a.id = g.account_id and a.administrator);
update account_grant set role = 'SYSTEM_ADMINISTRATOR' where role = 'ADMINISTRATOR';
insert into account_grant (id, account_id, role, organization_id, division_code)
select gen_random_uuid(), account_id, case role when 'DEPARTMENT_OFFICER' then 'DEPARTMENT_REVIEWER' else 'ORGANIZATION_SIGNATORY' end,
       organization_id, division_code
from account_grant where role in ('DEPARTMENT_OFFICER', 'ORGANIZATION_MEMBER');

alter table account_grant add column administrator boolean not null generated always as (role like '%\_ADMINISTRATOR') stored;
alter table account_grant drop constraint uq_account_grant_scope;
alter table account_grant add constraint uq_account_grant_scope
    unique nulls not distinct (account_id, role, organization_id, division_code, zone_code);
alter table account_grant add constraint fk_account_grant_administrator
    foreign key (account_id, administrator) references account (id, administrator) on delete cascade;
create unique index uq_account_grant_one_administrator on account_grant (account_id) where administrator;
alter table account_grant add constraint ck_account_grant_role check (role in ('ORGANIZATION_MEMBER', 'ORGANIZATION_SIGNATORY',
    'ORGANIZATION_MANAGER', 'DEPARTMENT_OFFICER', 'DEPARTMENT_REVIEWER', 'DEPARTMENT_MANAGER', 'ZONE_COORDINATOR',
    'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'));
alter table account_grant add constraint ck_account_grant_scope check (case
    when role like 'ORGANIZATION\_%' then organization_id is not null and division_code is null and zone_code is null
    when role like 'DEPARTMENT\_%' then division_code is not null and zone_code is null
    when role = 'ZONE_COORDINATOR' then zone_code is not null and division_code is null
    else organization_id is null and division_code is null and zone_code is null end);

-- All that a grant reaches with what lies below: the division, the counties of a management area, the members of a zone.
create function grant_divisions(division text, zone text) returns text[]
    language sql stable parallel safe as
$$
select coalesce(array_agg(code order by code), '{}') from (
    select division as code where division is not null
    union select m.member_code from division_area_member m where m.area_code = division
    union select z.division_code from zone_member z where z.zone_code = zone
    union select m.member_code from zone_member z join division_area_member m on m.area_code = z.division_code where z.zone_code = zone) c
$$;

-- From where: the network address of the caller. Rows of before have none, and their links stay as they were.
alter table journal_inbox add column address text;
alter table journal add column address text;

create or replace function journal_seal(batch int) returns int
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
            head.hash := journal_link(head.hash, journal_fields(head.pos, r.id, r.at, r.actor_id, r.actor, r.on_behalf_of, r.record_type,
                r.record_id, r.version, r.act, r.reason, r.public, r.owner_ids, r.division_code, r.sample, body, r.address));
            insert into journal (pos, id, at, actor_id, actor, on_behalf_of, record_type, record_id, version, act, reason, payload, public,
                owner_ids, division_code, sample, salt, payload_hash, hash, address)
            values (head.pos, r.id, r.at, r.actor_id, r.actor, r.on_behalf_of, r.record_type, r.record_id, r.version, r.act, r.reason,
                r.payload, r.public, r.owner_ids, r.division_code, r.sample, row_salt, body, head.hash, r.address);
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

-- What a row's link covers, in order. An address is a field more only where there is one.
create function journal_fields(pos bigint, id bigint, at timestamptz, actor_id uuid, actor text, on_behalf_of uuid, record_type text,
    record_id text, version int, act text, reason text, public boolean, owner_ids uuid[], division_code text, sample boolean,
    payload_hash bytea, address text) returns text[]
    language sql immutable parallel safe as
$$
select array [pos::text, id::text, journal_at(at), actor_id::text, actor, on_behalf_of::text, record_type, record_id, version::text, act,
    reason, public::text, owner_ids::text, division_code, sample::text, encode(payload_hash, 'hex')]
    || case when address is null then '{}'::text[] else array [address] end
$$;
