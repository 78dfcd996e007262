-- Events that departments write, announce and hold or cancel; their programme and room. See docs/adr/024-events-and-hall.md.

-- What is known from documents alone is STATED: nobody runs it here, and nothing is said of whether it was held.
alter table event
    add column status text not null default 'STATED',
    add column status_reason text,
    add column registration_opens_on date,
    add column registration_closes_on date,
    add constraint ck_event_status check (status in ('STATED', 'DRAFT', 'ANNOUNCED', 'HELD', 'CANCELLED')),
    add constraint ck_event_cancelled check (status <> 'CANCELLED' or status_reason is not null),
    add constraint ck_event_dated check (status = 'STATED' or (starts_on is not null and date_precision = 'DAY')),
    add constraint ck_event_edition check (status = 'STATED' or edition is null or (series is not null and edition between 1 and 1000)),
    add constraint ck_event_registration check (registration_opens_on is null and registration_closes_on is null
        or registration_opens_on <= registration_closes_on and registration_closes_on <= coalesce(ends_on, starts_on));
comment on column event.registration_closes_on is 'The last day, in China, on which an organization can register.';
-- an edition of a series is one event; what was cancelled, or is known from documents alone, leaves the place
create unique index uq_event_edition on event (series, edition) where edition is not null and status in ('DRAFT', 'ANNOUNCED', 'HELD');

create function event_registration_open(status text, opens_on date, closes_on date) returns boolean
    language sql stable parallel safe as
$$ select status = 'ANNOUNCED' and opens_on is not null and china_today() between opens_on and closes_on $$;

alter table event_organization
    add column ordinal int not null default 1,
    add column division_code text,
    add constraint fk_event_organization_division foreign key (division_code) references division (code),
    drop constraint ck_event_organization_role,
    add constraint ck_event_organization_role check (role in ('GUIDE', 'HOST', 'ORGANIZER', 'CO_ORGANIZER', 'SUPPORTER', 'PARTICIPANT')),
    add constraint ck_event_organization_runs check (division_code is null or role in ('HOST', 'ORGANIZER', 'CO_ORGANIZER'));
comment on column event_organization.division_code is 'Of a department that runs the event: by it its officers are found. Null of every other body.';
create index ix_event_organization_division on event_organization (division_code) where division_code is not null;

create table event_item (
    event_id   uuid not null,
    ordinal    int  not null,
    day        date not null,
    starts_at  time not null,
    ends_at    time,
    title      text not null,
    speaker_id uuid,
    place      text,
    constraint pk_event_item primary key (event_id, ordinal),
    constraint fk_event_item_event foreign key (event_id) references event (id) on delete cascade,
    constraint fk_event_item_speaker foreign key (speaker_id) references organization (id),
    constraint ck_event_item_ordinal check (ordinal between 1 and 200),
    constraint ck_event_item_times check (ends_at is null or starts_at <= ends_at)
);
create index ix_event_item_speaker on event_item (speaker_id) where speaker_id is not null;

-- How many people there is room for, and how many have a place. Apart from the event, so that registering does not change its version.
create table event_room (
    event_id uuid not null,
    people   int,
    taken    int  not null default 0,
    constraint pk_event_room primary key (event_id),
    constraint fk_event_room_event foreign key (event_id) references event (id) on delete cascade,
    constraint ck_event_room_people check (people between 1 and 100000),
    constraint ck_event_room_taken check (taken >= 0 and taken <= coalesce(people, taken))
);

-- A draft is announced, and what was announced is held from its first day on, or cancelled; either is for good.
create function keep_event() returns trigger
    language plpgsql as
$$
begin
    if old.status <> 'STATED' and not (old.status = new.status
        or (old.status = 'DRAFT' and new.status = 'ANNOUNCED')
        or (old.status = 'ANNOUNCED' and new.status in ('HELD', 'CANCELLED')))
        or old.status = 'STATED' and new.status <> 'STATED'
        or old.status in ('HELD', 'CANCELLED') and (new.name, new.kind, new.series, new.edition, new.starts_on, new.ends_on, new.place)
            is distinct from (old.name, old.kind, old.series, old.edition, old.starts_on, old.ends_on, old.place) then
        raise exception 'an event is announced, and then held or cancelled' using errcode = '23001', constraint = 'ck_event_kept';
    end if;
    if old.status = 'ANNOUNCED' and new.status = 'HELD' and new.starts_on > china_today() then
        raise exception 'an event is held from its first day on' using errcode = '23001', constraint = 'ck_event_begun';
    end if;
    return new;
end
$$;
create trigger event_kept before update on event for each row execute function keep_event();

-- The second wall (V019): a draft is there for the departments that run it. Events are few: their search needs no index below it.
alter table event enable row level security;
create policy event_seen on event for select using (status <> 'DRAFT'
    or (select reach_is_all())
    or exists (select 1 from event_organization h where h.event_id = event.id and h.division_code is not null
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));
-- its departments come after it: that the writer is of one is the service's to check
create policy event_drafted on event for insert with check (status = 'DRAFT' or (select reach_is_all()));
create policy event_changed on event for update using (true) with check ((select reach_is_all())
    or exists (select 1 from event_organization h where h.event_id = event.id and h.division_code is not null
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));
create policy event_removed on event for delete using ((select reach_is_all()));
alter table event_item enable row level security;
create policy event_item_seen on event_item using (exists (select 1 from event e where e.id = event_id));

-- Of every table with a wall, so that a later one need not be named here.
create or replace function lies_behind_wall(kind text, record_id uuid) returns boolean
    language plpgsql stable security definer set search_path = public, pg_temp as
$$
declare
    found_there boolean := false;
begin
    if exists (select 1 from pg_class c where c.oid = to_regclass(quote_ident(kind)) and c.relrowsecurity) then
        execute format('select exists (select 1 from %I where id = $1)', kind) into found_there using record_id;
    end if;
    return found_there;
end
$$;
