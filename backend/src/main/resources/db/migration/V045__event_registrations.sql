-- Organizations register delegations for events: places, a waiting list, and check-in by a code. See docs/adr/024-events-and-hall.md.

create table event_registration (
    id               uuid primary key,
    event_id         uuid not null,
    organization_id  uuid not null,
    people           int  not null,
    status           text not null,
    queue            bigint generated always as identity,
    checked_in_at    timestamptz,
    checked_in_by    uuid,
    attended_people  int,
    sample           boolean not null default false,
    version          int not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    constraint fk_event_registration_event foreign key (event_id) references event (id),
    constraint fk_event_registration_organization foreign key (organization_id) references organization (id),
    constraint fk_event_registration_checked_in_by foreign key (checked_in_by) references account (id) on delete set null,
    constraint ck_event_registration_people check (people between 1 and 500),
    constraint ck_event_registration_status check (status in ('PLACED', 'WAITING', 'WITHDRAWN')),
    constraint ck_event_registration_attended check ((checked_in_at is null) = (attended_people is null)
        and (checked_in_at is null or status = 'PLACED') and attended_people between 1 and people)
);
comment on column event_registration.queue is 'Order of arrival; who waits is moved up by it.';

-- Who comes, and the code to be checked in by, sealed (V017). Outside the wall, which a change of keys does not see behind; what
-- lies here opens with the keys alone.
create table event_registration_secret (
    registration_id  uuid not null,
    delegates_sealed sealed,
    code_sealed      sealed not null,
    code_index       sealed not null,
    constraint pk_event_registration_secret primary key (registration_id),
    constraint uq_event_registration_secret_code unique (code_index),
    constraint fk_event_registration_secret_registration foreign key (registration_id) references event_registration (id) on delete cascade
);
comment on column event_registration_secret.delegates_sealed is 'Names, one a line.';

-- an organization comes to an event once; what was withdrawn leaves room for another try
create unique index uq_event_registration_organization on event_registration (event_id, organization_id) where status <> 'WITHDRAWN';
create index ix_event_registration_waiting on event_registration (event_id, queue) where status = 'WAITING';
create index ix_event_registration_queue on event_registration (event_id, queue desc, id desc);
create index ix_event_registration_own on event_registration (organization_id, queue desc, id desc);
create index ix_event_registration_checked_in_by on event_registration (checked_in_by) where checked_in_by is not null;

-- Within the window, of what is announced, by whom a place is asked for: whatever the service thinks.
create function event_registration_in_time() returns trigger
    language plpgsql as
$$
begin
    if not new.sample and not exists (select 1 from event e where e.id = new.event_id
        and event_registration_open(e.status, e.registration_opens_on, e.registration_closes_on)) then
        raise exception 'registration is not open' using errcode = '23514', constraint = 'ck_event_registration_open';
    end if;
    return new;
end
$$;
create trigger event_registration_timed before insert on event_registration
    for each row execute function event_registration_in_time();

-- The room counts who has a place; its check refuses one too many, however many ask at once.
create function event_registration_take_room() returns trigger
    language plpgsql as
$$
declare
    before int := case when tg_op = 'INSERT' or old.status <> 'PLACED' then 0 else old.people end;
    after  int := case when tg_op = 'DELETE' or new.status <> 'PLACED' then 0 else new.people end;
begin
    if after <> before then
        update event_room set taken = taken + after - before
        where event_id = case when tg_op = 'DELETE' then old.event_id else new.event_id end;
    end if;
    return null;
end
$$;
create trigger event_registration_placed after insert or update or delete on event_registration
    for each row execute function event_registration_take_room();

-- Checked in once; who was, stays. What was withdrawn stays withdrawn.
create function keep_event_registration() returns trigger
    language plpgsql as
$$
begin
    if old.checked_in_at is not null and (new.checked_in_at, new.attended_people, new.status)
            is distinct from (old.checked_in_at, old.attended_people, old.status)
        or old.status = 'WITHDRAWN' and new.status <> 'WITHDRAWN'
        or (old.event_id, old.organization_id, old.people) is distinct from (new.event_id, new.organization_id, new.people) then
        raise exception 'a registration keeps what it says' using errcode = '23001', constraint = 'ck_event_registration_kept';
    end if;
    return new;
end
$$;
create trigger event_registration_kept before update on event_registration
    for each row execute function keep_event_registration();

-- The second wall: an organization's own, and the departments' that run the event.
alter table event_registration enable row level security;
create policy event_registration_seen on event_registration using ((select reach_is_all())
    or organization_id = any ((select reach_organizations())::uuid[])
    or exists (select 1 from event_organization h where h.event_id = event_registration.event_id and h.division_code is not null
        and (h.organization_id = any ((select reach_organizations())::uuid[])
            or h.division_code like any ((select reach_divisions())::text[]))));

-- How many come and came is public: numbers, and no record. Runs as the owner.
create function event_attendance(event uuid, out registered_organizations bigint, out registered_people bigint,
        out waiting_organizations bigint, out waiting_people bigint, out attended_organizations bigint, out attended_people bigint)
    language sql stable security definer set search_path = public, pg_temp as
$$
select count(*) filter (where status = 'PLACED'), coalesce(sum(people) filter (where status = 'PLACED'), 0),
    count(*) filter (where status = 'WAITING'), coalesce(sum(people) filter (where status = 'WAITING'), 0),
    count(attended_people), coalesce(sum(event_registration.attended_people), 0)
from event_registration where event_id = event
$$;

-- Public intentions, of the year of the event, in which an organization that has come to it leads or takes part; each once.
create function event_intentions(event uuid) returns bigint
    language sql stable security definer set search_path = public, pg_temp as
$$
select count(*) from intention i join event e on e.id = event and i.year = extract(year from e.starts_on)
where i.public and exists (select 1 from event_registration r where r.event_id = event and r.checked_in_at is not null
    and (r.organization_id = i.lead_id
        or exists (select 1 from intention_partner p where p.intention_id = i.id and p.organization_id = r.organization_id)))
$$;

-- Place on the waiting list, also among those whose registrations the caller does not see. Runs as the owner.
create function event_waiting_number(event uuid, place bigint) returns int
    language sql stable security definer set search_path = public, pg_temp as
$$ select count(*)::int from event_registration where event_id = event and status = 'WAITING' and queue <= place $$;
